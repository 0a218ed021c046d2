import type { PreviewWords } from '@/lib/words/preview';

export const previewEn: PreviewWords = {
  title: 'Preview',
  notPublished: 'Not published.',
  asOf: (when) => `This is the text as it stood on ${when}; it may still change.`,
  until: (when) => `This link shows it until ${when}.`,
  keepToYourself: 'It was sent to you in confidence: please do not pass it on.',
  ended: 'This preview has ended',
  endedSentence: 'The link you were sent shows nothing any more. Ask whoever sent it for a new one.',
};
