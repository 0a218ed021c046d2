/** What pages say of the signed record, in the page's own voice. */
export type SignedWords = {
  /** On a history or a version's page: its number on the record, and since when a signature covers it. */
  recordedAs: (position: number) => string;
  /** Followed by a time and a full stop. */
  signedSince: string;
  notSignedYet: string;
  /** The link to the page of the record. */
  whatThisMeans: string;

  /** The page of the record. */
  title: string;
  introduction: (newsroom: string) => string;
  whatItIs: string;
  whatItIsText: [entries: string, tree: string, redaction: string];
  howToCheck: string;
  /** For those who only read. */
  checkByReading: string;
  /** Followed by a command. */
  checkByCommand: string;
  /** The link to the description of the format. */
  format: string;
  /** Why to keep a checkpoint. */
  keep: string;
  howItStands: string;
  entries: string;
  signed: string;
  /** How many entries the newest checkpoint covers, and when it was signed: followed by a time. */
  signedEntries: (count: number) => string;
  neverSigned: string;
  top: string;
  key: string;
  forMachines: string;
  machineLinks: { checkpoint: string; checkpoints: string; entries: string; keys: string };
};
