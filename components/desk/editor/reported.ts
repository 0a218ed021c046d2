/** A reader's report beside the text that is to answer it. */
export type OpenReport = { id: string; number: number; message: string; contact: string };

/** What readers say is wrong in an open article. */
export type Reported = {
  /** The report that the editor came to put right. */
  open: OpenReport | null;
  /** How many reports on this article wait for somebody. */
  waiting: number;
};

export const noReports: Reported = { open: null, waiting: 0 };
