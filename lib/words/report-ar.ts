import type { ReportWords } from '@/lib/words/report';

/** What somebody wrote, in whatever script, kept in one piece inside Arabic text. */
const isolate = (text: string) => `\u2068${text}\u2069`;
const letters = (count: number) => `${count} ${count >= 3 && count <= 10 ? 'أحرف' : 'حرف'}`;

export const reportAr: ReportWords = {
  report: 'أبلغ عن خطأ',
  titleOf: (headline) => `أبلغ عن خطأ: ${isolate(headline)}`,
  about: (number, when) => `سيكون بلاغك عن النسخة ${number} المنشورة في ${when}.`,
  newerVersion: 'نُشرت بعدها نسخة أحدث، وربما صُحِّح فيها ما رأيت.',
  what: 'ما الخطأ؟',
  whatHint: 'اذكر الجملة وما هو الصواب، ويفيدنا أن تذكر مصدرًا.',
  contact: 'عنوان بريدك الإلكتروني (اختياري)',
  contactHint: 'نحتفظ به فقط ليسألك محرر عن هذا البلاغ، ونحذفه بعد 30 يومًا من إغلاقه.',
  send: 'أرسل البلاغ',
  leaveEmpty: 'اترك هذا الحقل فارغًا',
  message: {
    missing: () => 'اكتب ما الخطأ.',
    short: (least) => `زِد قليلًا: ${letters(least)} على الأقل.`,
    long: (most) => `هذا أطول من اللازم. اكتب ${letters(most)} على الأكثر.`,
  },
  noAddress: 'هذا ليس عنوان بريد إلكتروني. صحِّحه أو اترك الحقل فارغًا.',
  form: {
    'too soon': 'كان ذلك سريعًا جدًّا. راجع ما كتبت ثم أرسله.',
    'too old': 'بقيت هذه الصفحة مفتوحة أكثر من يوم. راجع ما كتبت ثم أرسله من جديد.',
    'not ours': 'لم يُخبرنا متصفحك بأن هذا أُرسل من صفحتنا. راجع ما كتبت ثم أرسله من جديد.',
    'from here': 'وصلت من اتصالك عدة بلاغات في الساعة الأخيرة. احتفظ بما كتبت وأرسله لاحقًا.',
    'on this article': 'أبلغ قراء كثيرون جدًّا عن هذه المقالة في الساعة الأخيرة. احتفظ بما كتبت وأرسله لاحقًا.',
  },
  yours: 'بلاغك',
  aboutVersion: (number) => `عن النسخة ${number} من`,
  reportedOn: (when) => `أُرسل في ${when}`,
  received: 'وصلنا بلاغك، وسينظر فيه محرر.',
  keepAddress: 'احتفظ بعنوان هذه الصفحة: سيُكتب هنا ما آل إليه بلاغك. لا يملك العنوان أحد سواك.',
  corrected: (number) => `صُحِّح الخطأ في النسخة ${number}. شكرًا لك.`,
  unchanged: (why) => `لم يتغيّر شيء، لأن ${isolate(why)}`,
  articleRemoved: 'أُزيلت المقالة بعد ذلك.',
};
