/** What somebody is told who was sent a link to a text that is not published. Times are already written in the language. */
export type PreviewWords = {
  /** The page's name, and the first words of the line above the text. */
  title: string;
  notPublished: string;
  asOf: (when: string) => string;
  until: (when: string) => string;
  keepToYourself: string;
  ended: string;
  endedSentence: string;
};
