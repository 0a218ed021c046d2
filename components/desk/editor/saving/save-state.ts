import type { Issue, OpenArticle } from '@/components/desk/editor/saving/open-article';

/** Why text was written to the server: by itself after a pause, or because somebody asked. */
export type Reason = 'autosave' | 'save';

export type Trouble =
  /** The network or the server is away: tried again by itself. */
  | { kind: 'away' }
  /** The session ended: tried again once somebody has signed in. */
  | { kind: 'signed out' }
  /** Others saved the same words since: waits for a choice, and goes on sending, so that the history holds this text too. */
  | { kind: 'conflict'; latest: OpenArticle }
  /** The article was deleted, or is not this person's to see any more: tried again once it is there again. */
  | { kind: 'gone' }
  /** The article cannot be changed as it now stands, e.g. in review: tried again when it moves on. */
  | { kind: 'shut'; message: string }
  /** The server understood and said no: tried again when the text changes. */
  | { kind: 'refused'; message: string; issues: Issue[] };

/**
 * Where an open article stands between the screen and the server. Edits are counted; whatever is sent says up to which
 * edit it goes, so an answer never marks as saved what was typed after it left.
 */
export type SaveState = {
  /** The server's newest answer; null until the first save has made a row. */
  article: OpenArticle | null;
  edits: number;
  savedEdits: number;
  /** The one request under way: never two, so none can overtake another. */
  sending: { edits: number; reason: Reason } | null;
  /** Whether its answer is long in coming. */
  isLate: boolean;
  /** What is to follow it. */
  next: Reason | null;
  /** A command under way: saving waits for it. */
  command: string | null;
  trouble: Trouble | null;
  /** Tries in a row that found nobody. */
  failures: number;
  publishedAt: string | null;
  /** Why the last command was refused; the text itself is safe. */
  refusal: string | null;
};

export type SaveEvent =
  | { type: 'edited' }
  | { type: 'asked'; reason: Reason }
  | { type: 'saved'; article: OpenArticle }
  | { type: 'failed'; trouble: Trouble; latest?: OpenArticle | undefined }
  /** The server has the text, in the history alone: others changed the same words first. */
  | { type: 'kept beside'; latest: OpenArticle }
  /** The answer held others' words where somebody typed meanwhile: it is not taken up, and the text goes again. */
  | { type: 'overtaken' }
  /** The request under way has waited long for its answer. */
  | { type: 'late' }
  /** An earlier page's text is on screen, unsaved. */
  | { type: 'resumed' }
  | { type: 'retried' }
  | { type: 'command began'; command: string }
  | { type: 'command done'; article: OpenArticle; publishedAt?: string }
  /** The article can be changed again; the text on screen is another yet. */
  | { type: 'reopened'; article: OpenArticle }
  | { type: 'command failed'; trouble: Trouble | null; refusal?: string; latest?: OpenArticle | undefined }
  /** Its place on the front changed: an event, no version, and the text has no part in it. */
  | { type: 'placed'; place: OpenArticle['place'] }
  /** So did its embargo. */
  | { type: 'embargoed'; until: OpenArticle['embargoUntil'] }
  /** Of two texts in conflict, the one on screen goes over the newer version. */
  | { type: 'kept mine' }
  /** Another text was put on screen: theirs, a restored one. Nothing of it is unsaved. */
  | { type: 'replaced'; article: OpenArticle };

export const opened = (article: OpenArticle | null): SaveState => ({
  article,
  edits: 0,
  savedEdits: 0,
  sending: null,
  isLate: false,
  next: null,
  command: null,
  trouble: null,
  failures: 0,
  publishedAt: null,
  refusal: null,
});

export const isDirty = (state: SaveState): boolean => state.edits > state.savedEdits;

/** Whether leaving now would lose words. */
export const isUnsaved = (state: SaveState): boolean => isDirty(state) || state.sending !== null;

/** Whether the last try found nobody; what is tried again by itself since has not been answered yet. */
export const isAway = ({ trouble, sending, failures }: SaveState): boolean =>
  trouble?.kind === 'away' || (failures > 0 && sending?.reason === 'autosave');

/** Whether two states differ in nothing but how many edits are unsaved. */
export const looksAlike = (a: SaveState, b: SaveState): boolean =>
  isDirty(a) === isDirty(b) &&
  (Object.keys(a) as (keyof SaveState)[]).every((name) => name === 'edits' || a[name] === b[name]);

/** What goes by without the text being changed. */
const passing: readonly Trouble['kind'][] = ['away', 'signed out', 'gone', 'shut'];

/** Begins the next request, if one is wanted and nothing stands in its way. */
function go(state: SaveState): SaveState {
  const { next, sending, command, trouble } = state;
  if (!next || sending || command || (trouble && trouble.kind !== 'conflict')) return state;
  const needed = isDirty(state) || (next === 'save' && !state.article);
  if (!needed) return { ...state, next: null };
  return { ...state, sending: { edits: state.edits, reason: next }, isLate: false, next: null };
}

const stronger = (a: Reason | null, b: Reason): Reason => (a === 'save' ? a : b);

/** The state after an event. A change of `sending` from nothing to something is the order to send. */
export function saveReducer(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'edited': {
      const trouble = state.trouble?.kind === 'refused' ? null : state.trouble;
      return { ...state, edits: state.edits + 1, trouble, publishedAt: null, refusal: null };
    }
    case 'asked': {
      // Asking by hand tries again what a person can have mended; a conflict needs a choice, not a try.
      const insists = event.reason === 'save' && state.trouble?.kind !== 'conflict';
      return go({ ...state, next: stronger(state.next, event.reason), trouble: insists ? null : state.trouble });
    }
    case 'retried':
      if (!state.trouble || !passing.includes(state.trouble.kind)) return state;
      return go({ ...state, trouble: null, next: stronger(state.next, 'autosave') });
    case 'saved':
      return go({
        ...state,
        article: event.article,
        savedEdits: Math.max(state.savedEdits, state.sending?.edits ?? 0),
        sending: null,
        trouble: null,
        failures: 0,
      });
    case 'kept beside':
      return go({
        ...state,
        savedEdits: Math.max(state.savedEdits, state.sending?.edits ?? 0),
        sending: null,
        trouble: { kind: 'conflict', latest: event.latest },
        failures: 0,
      });
    case 'overtaken':
      return go({
        ...state,
        edits: state.edits + 1,
        sending: null,
        next: stronger(state.next, state.sending?.reason ?? 'autosave'),
      });
    case 'late':
      return state.sending ? { ...state, isLate: true } : state;
    case 'resumed':
      return go({ ...state, edits: state.edits + 1, next: stronger(state.next, 'autosave') });
    case 'failed': {
      const failures = event.trouble.kind === 'away' ? state.failures + 1 : 0;
      return { ...state, ...refreshed(state, event), sending: null, next: null, trouble: event.trouble, failures };
    }
    case 'command began':
      return { ...state, command: event.command, refusal: null };
    case 'command done': {
      const publishedAt = event.publishedAt ?? null;
      return go({ ...state, article: event.article, command: null, trouble: null, failures: 0, publishedAt });
    }
    case 'reopened': {
      const open = refreshed(state, { trouble: null, latest: event.article });
      return go({ ...state, ...open, command: null, trouble: null, refusal: null, next: 'autosave' });
    }
    case 'command failed':
      return go({
        ...state,
        ...refreshed(state, event),
        command: null,
        trouble: event.trouble ?? state.trouble,
        refusal: event.refusal ?? null,
      });
    case 'placed':
      return state.article ? { ...state, article: { ...state.article, place: event.place }, refusal: null } : state;
    case 'embargoed':
      return state.article
        ? { ...state, article: { ...state.article, embargoUntil: event.until }, refusal: null }
        : state;
    case 'kept mine': {
      if (state.trouble?.kind !== 'conflict') return state;
      // Counted as an edit: the text on screen is new against theirs, even where it had been saved before.
      const edits = state.edits + 1;
      return go({ ...state, article: state.trouble.latest, trouble: null, edits, next: 'save' });
    }
    case 'replaced':
      return { ...opened(event.article), edits: state.edits, savedEdits: state.edits };
  }
}

/** After a refusal the newest standing is shown, but its version is only taken up where the text is not in question. */
function refreshed(
  { article }: SaveState,
  { trouble, latest }: { trouble: Trouble | null; latest?: OpenArticle | undefined },
): Partial<SaveState> {
  if (!latest || trouble?.kind === 'conflict') return {};
  return { article: article ? { ...latest, document: article.document, version: article.version } : latest };
}

/** How long to wait before trying again: longer each time, never over half a minute. */
export const retryDelay = (failures: number): number => Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1));
