import type { PageLanguage } from '@/lib/words/languages';

/** What pages say around notes, boxes and cards. */
export type BlockWords = {
  /** Heading of the footnotes, and the name of one. */
  notes: string;
  note: (number: number) => string;
  backToNote: (number: number) => string;
  /** Above another article of ours. */
  readAlso: string;
  /** The way to something published elsewhere. */
  seeOn: (provider: string) => string;
};

export const blockWords: Record<PageLanguage, BlockWords> = {
  en: {
    notes: 'Notes',
    note: (number) => `Note ${number}`,
    backToNote: (number) => `Back to where note ${number} belongs`,
    readAlso: 'Read also',
    seeOn: (provider) => `See it on ${provider}`,
  },
  az: {
    notes: 'Qeydlər',
    note: (number) => `Qeyd ${number}`,
    backToNote: (number) => `Mətnə qayıt: qeyd ${number}`,
    readAlso: 'Həmçinin oxuyun',
    seeOn: (provider) => `${provider} saytında bax`,
  },
  ar: {
    notes: 'الحواشي',
    note: (number) => `الحاشية ${number}`,
    backToNote: (number) => `العودة إلى موضع الحاشية ${number}`,
    readAlso: 'اقرأ أيضًا',
    seeOn: (provider) => `شاهده على \u2068${provider}\u2069`,
  },
};
