/** What readers say is wrong in an open article. */
export type Reported = {
  /** The report that the editor came to put right. */
  open: { id: string; number: number; message: string; contact: string } | null;
  /** How many reports on this article wait for somebody. */
  waiting: number;
};

export const noReports: Reported = { open: null, waiting: 0 };
