import { describe, expect, test } from 'vitest';
import { type PictureCommand, pictureRules } from '@/lib/articles/permissions';
import { canDoToPicture } from '@/lib/media/permissions';
import { roles } from '@/lib/people/actor';

const commands = Object.keys(pictureRules) as PictureCommand[];

describe.each(commands)('to %s a picture', (command) => {
  test.each(roles)('a %s may, where they brought it in', (role) => {
    expect(canDoToPicture(command, { id: 'me', role }, { uploadedBy: 'me' })).toBe(true);
  });

  test('is not for a reporter where a colleague did, or nobody who is known', () => {
    expect(canDoToPicture(command, { id: 'me', role: 'reporter' }, { uploadedBy: 'other' })).toBe(false);
    expect(canDoToPicture(command, { id: 'me', role: 'reporter' }, { uploadedBy: null })).toBe(false);
  });

  test.each(['editor', 'admin'] as const)('is for an %s whoever did', (role) => {
    expect(canDoToPicture(command, { id: 'me', role }, { uploadedBy: 'other' })).toBe(true);
  });
});
