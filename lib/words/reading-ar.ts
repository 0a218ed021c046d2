import type { ReadingWords } from '@/lib/words/reading';

const rules = new Intl.PluralRules('ar');
const stood = (number: number, now: number | null) =>
  `كان القراء يرون النسخة ${number}. وهي تُقارَن هنا ${now === null ? 'بالمقالة كما هي الآن' : `بالنسخة ${now} القائمة الآن`}.`;

function changes(count: number): string {
  if (count === 1) return 'تغيير واحد';
  if (count === 2) return 'تغييران';
  return `${count} ${rules.select(count) === 'few' ? 'تغييرات' : 'تغييرًا'}`;
}

export const readingAr: ReadingWords = {
  sinceQuestion: 'ما الذي تغيّر منذ قرأتها؟',
  readOn: 'قرأت هذه المقالة في',
  seeSince: 'انظر ما تغيّر',
  changedSince: (then) => `ما تغيّر منذ ${then}`,
  sinceTitle: (headline, then) => `التغييرات منذ ${then}: ${headline}`,
  stoodAfter: (day, number, now) => `في نهاية يوم ${day} ${stood(number, now)}`,
  stoodAt: (then, number, now) => `في ${then} ${stood(number, now)}`,
  nothingSince: (then) => `لم يتغير شيء منذ ${then}.`,
  stillStands: (number) => `النسخة ${number} التي كانت قائمة حينها ما زالت قائمة.`,
  changedThatDay: 'تغيّرت المقالة في ذلك اليوم. إن كنت قرأتها قبل ذلك:',
  stoodUntil: (number, time) => `كل ما تغيّر منذ النسخة ${number} التي بقيت حتى الساعة ${time}`,
  cameTwice: (time) => `مرّت الساعة ${time} مرتين في ذلك اليوم، والمقصود أولاهما.`,
  nothingToCompare: 'لا شيء للمقارنة',
  notYetPublished: (then, first) => `في ${then} لم تكن هذه المقالة قد نُشرت بعد: نُشرت أول مرة في ${first}.`,
  notYetCome: (then) => `لم يحن ${then} بعد، ولا أحد يعلم ما سيتغير حتى ذلك الحين.`,
  notADate: 'هذا ليس تاريخًا. اختر اليوم الذي قرأت فيه المقالة، أو اكتبه هكذا: \u20662026-11-01\u2069.',

  changes,
  changeOf: (number, total) => `التغيير ${number} من ${total}`,
  firstChange: 'إلى أولها',
  previousChange: 'التغيير السابق',
  nextChange: 'التغيير التالي',
  howShown: 'كيف تُعرض التغييرات',
  inOneText: 'في نص واحد',
  sideBySide: 'جنبًا إلى جنب',

  theDesk: 'هيئة التحرير',

  cite: 'الاستشهاد بهذه النسخة',
  permanentAddress: 'العنوان الدائم',
  citedAsText: 'نصًا',
  citedForWikipedia: 'لويكيبيديا',
  quoted: (headline) => `«${headline}»`,
  sealed: (hash) => `الختم \u2066${hash}\u2069`,
};
