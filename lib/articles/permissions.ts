import type { ArticleState, DraftState, LiveState } from '@/lib/articles/status';
import type { Role } from '@/lib/people/actor';

const always: readonly LiveState[] = ['none', 'published', 'retracted', 'unpublished'];
const onceLive: readonly LiveState[] = ['published', 'retracted', 'unpublished'];
const anyDraft: readonly DraftState[] = ['none', 'draft', 'in review', 'returned', 'approved', 'scheduled'];
const unscheduled: readonly DraftState[] = ['draft', 'in review', 'returned', 'approved'];
const writersTurn: readonly DraftState[] = ['none', 'draft', 'returned'];

type From = { live: readonly LiveState[]; draft: readonly DraftState[] };
/** From which states a role may give a command; null: never. A reporter's rule speaks of their own articles alone. */
type Rule = { reporter: From | null; editor: From | null };

/**
 * Who may do what in which state: the one table that pages, actions and tests read. Admins have the editor's rights.
 * Everything an article's own state does not rule out is refused or allowed here.
 */
const commandRules = {
  save: {
    reporter: { live: always, draft: writersTurn },
    // Beyond the contract's table: editors work on what they review, and changing approved text withdraws the approval.
    editor: { live: always, draft: [...writersTurn, 'in review', 'approved'] },
  },
  restore: {
    reporter: { live: always, draft: writersTurn },
    editor: { live: always, draft: [...writersTurn, 'in review', 'approved'] },
  },
  submit: { reporter: { live: always, draft: writersTurn }, editor: { live: always, draft: writersTurn } },
  'take back': { reporter: { live: always, draft: ['in review'] }, editor: null },
  return: { reporter: null, editor: { live: always, draft: ['in review', 'approved'] } },
  approve: { reporter: null, editor: { live: always, draft: ['draft', 'in review'] } },
  publish: {
    reporter: null,
    // A live article without a draft: a correction may refer to a fault already mended.
    editor: { live: ['none', 'published'], draft: ['none', ...unscheduled] },
  },
  schedule: { reporter: null, editor: { live: ['none', 'published'], draft: unscheduled } },
  'cancel schedule': { reporter: null, editor: { live: always, draft: ['scheduled'] } },
  unpublish: { reporter: null, editor: { live: ['published'], draft: anyDraft } },
  retract: { reporter: null, editor: { live: ['published'], draft: anyDraft } },
  'publish again': { reporter: null, editor: { live: ['unpublished', 'retracted'], draft: ['none', ...unscheduled] } },
  'delete draft': {
    reporter: { live: ['none'], draft: ['draft', 'returned'] },
    editor: { live: ['none'], draft: anyDraft },
  },
  'discard changes': {
    reporter: { live: onceLive, draft: ['draft', 'returned'] },
    editor: { live: onceLive, draft: unscheduled },
  },
  place: { reporter: null, editor: { live: always, draft: anyDraft } },
  embargo: { reporter: null, editor: { live: always, draft: anyDraft } },
  assign: { reporter: null, editor: { live: always, draft: anyDraft } },
  archive: { reporter: null, editor: { live: always, draft: anyDraft } },
  duplicate: { reporter: { live: always, draft: anyDraft }, editor: { live: always, draft: anyDraft } },
} as const satisfies Record<string, Rule>;

export type Command = keyof typeof commandRules;
export const commandNames = Object.keys(commandRules) as Command[];

export type Standing = { role: Role; own: boolean };

function ruleFor(command: Command, { role, own }: Standing): From | null {
  const rule: Rule = commandRules[command];
  if (role !== 'reporter') return rule.editor;
  return own ? rule.reporter : null;
}

/** Whether this person may ever give this command to this article, whatever its state. */
export const canEver = (command: Command, standing: Standing): boolean => ruleFor(command, standing) !== null;

/** Whether this person may give this command now. */
export function canDo(command: Command, standing: Standing, state: ArticleState): boolean {
  const from = ruleFor(command, standing);
  return !!from && from.live.includes(state.live) && from.draft.includes(state.draftState);
}

/**
 * What of an article a person sees at the desk: `working` its newest revision, `live` only what readers have,
 * null nothing. Reporters read everything published; the drafts of others are not found.
 */
export function sightOf({ role, own }: Standing, { live }: Pick<ArticleState, 'live'>): 'working' | 'live' | null {
  if (role !== 'reporter' || own) return 'working';
  return live === 'published' || live === 'retracted' ? 'live' : null;
}

/** Whose pictures of the library a role may do this to: `own` are those that the user brought in. */
export const pictureRules = {
  change: { reporter: 'own', editor: 'all', admin: 'all' },
  replace: { reporter: 'own', editor: 'all', admin: 'all' },
  delete: { reporter: 'own', editor: 'all', admin: 'all' },
} as const satisfies Record<string, Record<Role, 'own' | 'all'>>;
export type PictureCommand = keyof typeof pictureRules;

/** Areas of the desk beyond articles, and who may enter them. */
const areaRoles = {
  media: ['reporter', 'editor', 'admin'],
  authors: ['editor', 'admin'],
  /** Adding one from the bylines of an article, with a name and a kind; editors complete it. */
  'guest authors': ['reporter', 'editor', 'admin'],
  reports: ['editor', 'admin'],
  sections: ['admin'],
  people: ['admin'],
  settings: ['admin'],
  /** Confirming or refusing what somebody else asked for. */
  redactions: ['editor', 'admin'],
  /** Asking for it. */
  'redaction requests': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type Area = keyof typeof areaRoles;

/** Whether a role may change things in an area of the desk. */
export const canManage = (area: Area, role: Role): boolean => (areaRoles[area] as readonly Role[]).includes(role);
