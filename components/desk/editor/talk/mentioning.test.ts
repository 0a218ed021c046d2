import { describe, expect, it } from 'vitest';
import { completed, mentioningAt } from '@/components/desk/editor/talk/mentioning';

const people = ['Ilse Marandi', 'Nadia Velkhar', 'Yusuf Darmani'].map((name) => ({ id: name, name }));
const offered = (text: string) => mentioningAt(text, text.length, people)?.people.map(({ name }) => name) ?? [];

describe('a mention', () => {
  it('is offered by the beginning of any part of a name', () => {
    expect(offered('@')).toHaveLength(3);
    expect(offered('Ask @nad')).toEqual(['Nadia Velkhar']);
    expect(offered('Ask @dar')).toEqual(['Yusuf Darmani']);
    expect(offered('Ask @Ilse M')).toEqual(['Ilse Marandi']);
  });

  it('is not meant by an address, nor where nobody has such a name', () => {
    expect(offered('desk@nad')).toEqual([]);
    expect(offered('@zed')).toEqual([]);
  });

  it('is written out where it was begun', () => {
    const text = 'Ask @nad about it';
    const mentioning = mentioningAt(text, 8, people)!;
    expect(completed(text, mentioning, people[1]!)).toEqual({ text: 'Ask @Nadia Velkhar about it', caret: 19 });
  });
});
