import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/people/actor';
import { type Command, canDo, canManage, commandNames, sightOf } from './permissions';
import { articleStates } from './status';

const reporter = { role: 'reporter', own: true } as const;
const stranger = { role: 'reporter', own: false } as const;
const editor = { role: 'editor', own: false } as const;
const statesFor = (command: Command, who: typeof reporter | typeof stranger | typeof editor) =>
  articleStates.filter((state) => canDo(command, who, state));

describe('who may do what', () => {
  it('a reporter cannot publish their own article, in any state', () => {
    for (const command of [
      'publish',
      'schedule',
      'approve',
      'return',
      'unpublish',
      'retract',
      'publish again',
      'place',
      'embargo',
    ] as const) {
      expect(statesFor(command, reporter)).toEqual([]);
    }
  });

  it('a reporter can do nothing to somebody else’s article', () => {
    for (const command of commandNames) expect(statesFor(command, stranger)).toEqual([]);
  });

  it('while a text is in review its reporter reads it but does not change it', () => {
    const inReview = { live: 'none', draftState: 'in review' } as const;
    expect(commandNames.filter((command) => canDo(command, reporter, inReview))).toEqual(['take back', 'duplicate']);
  });

  it('admins may do what editors may', () => {
    for (const command of commandNames) {
      expect(statesFor(command, { role: 'admin', own: false } as never)).toEqual(statesFor(command, editor));
    }
  });

  it('only what is live can be unpublished or retracted, and only what was withdrawn published again', () => {
    for (const command of ['unpublish', 'retract'] as const) {
      expect(new Set(statesFor(command, editor).map(({ live }) => live))).toEqual(new Set(['published']));
    }
    expect(new Set(statesFor('publish again', editor).map(({ live }) => live))).toEqual(
      new Set(['retracted', 'unpublished']),
    );
  });

  it('a draft that was ever published cannot be deleted', () => {
    for (const who of [reporter, editor]) {
      expect(statesFor('delete draft', who).every(({ live }) => live === 'none')).toBe(true);
    }
  });

  it('nothing scheduled is changed before the schedule is cancelled', () => {
    for (const command of ['save', 'restore', 'submit', 'publish', 'schedule', 'discard changes'] as const) {
      expect(statesFor(command, editor).some(({ draftState }) => draftState === 'scheduled')).toBe(false);
    }
  });

  it('reporters see of others what readers see, and their own whole', () => {
    expect(sightOf(stranger, { live: 'none' })).toBeNull();
    expect(sightOf(stranger, { live: 'unpublished' })).toBeNull();
    expect(sightOf(stranger, { live: 'published' })).toBe('live');
    expect(sightOf(reporter, { live: 'none' })).toBe('working');
  });

  it('an admin asks for a redaction, and editors and admins decide on it', () => {
    const who = (area: 'redactions' | 'redaction requests') => roles.filter((role) => canManage(area, role));
    expect(who('redaction requests')).toEqual(['admin']);
    expect(who('redactions')).toEqual(['editor', 'admin']);
  });

  it('only admins manage people, sections and settings', () => {
    for (const area of ['people', 'sections', 'settings'] as const) {
      expect([canManage(area, 'reporter'), canManage(area, 'editor'), canManage(area, 'admin')]).toEqual([
        false,
        false,
        true,
      ]);
    }
  });
});
