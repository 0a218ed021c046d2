import type { ReportWords } from '@/lib/words/report';

const characters = (count: number) => `${count.toLocaleString('en')} characters`;

export const reportEn: ReportWords = {
  report: 'Report an error',
  titleOf: (headline) => `Report an error: ${headline}`,
  about: (number, when) => `Your report will speak of version ${number}, published ${when}.`,
  newerVersion: 'A newer version has been published since. What you saw may be put right already.',
  what: 'What is wrong?',
  whatHint: 'Name the sentence, and what would be right. A source helps.',
  contact: 'Your e-mail address (optional)',
  contactHint: 'Kept only so that an editor can ask you about this report, and deleted 30 days after it is closed.',
  send: 'Send report',
  leaveEmpty: 'Leave this field empty',
  message: {
    missing: () => 'Write what is wrong.',
    short: (least) => `Say a little more: at least ${characters(least)}.`,
    long: (most) => `This is too long. Use at most ${characters(most)}.`,
  },
  noAddress: 'This is no e-mail address. Correct it, or leave the field empty.',
  form: {
    'too soon': 'That was very quick. Read once more what you wrote, then send it.',
    'too old': 'This page had been open for more than a day. Check what you wrote, then send it again.',
    'not ours':
      'Your browser did not say that this was sent from our own page. Check what you wrote, then send it again.',
    'from here':
      'Several reports have come from your connection in the last hour. Keep what you wrote and send it later.',
    'on this article':
      'Very many readers have reported something on this article in the last hour. Keep what you wrote and send it later.',
  },
  yours: 'Your report',
  aboutVersion: (number) => `On version ${number} of`,
  reportedOn: (when) => `Sent ${when}`,
  received: 'Received. An editor will look at it.',
  keepAddress: 'Keep the address of this page: it will say here what became of your report. Nobody else has it.',
  corrected: (number) => `Corrected in version ${number}. Thank you.`,
  unchanged: (why) => `Not changed, because ${why}`,
  articleRemoved: 'The article has since been removed.',
};
