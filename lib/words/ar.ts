import { blockWords } from '@/lib/words/blocks';
import { previewAr } from '@/lib/words/preview-ar';
import { readingAr } from '@/lib/words/reading-ar';
import { recordAr } from '@/lib/words/record-ar';
import { reportAr } from '@/lib/words/report-ar';
import { signedAr } from '@/lib/words/signed-ar';
import type { Words } from '@/lib/words/table';

const rules = new Intl.PluralRules('ar');

/** Arabic counts: a singular, a dual, a plural for 3–10, and a singular accusative from 11. */
function counted(count: number, forms: { none: string; one: string; two: string; few: string; many: string }): string {
  if (count === 0) return forms.none;
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const rule = rules.select(count);
  return `${count} ${rule === 'few' ? forms.few : forms.many}`;
}

/** Keeps a left-to-right run (a zone, an offset) in one piece inside Arabic text. */
const isolate = (text: string) => `\u2068${text}\u2069`;
const article = { none: 'لا مقالات', one: 'مقالة واحدة', two: 'مقالتان', few: 'مقالات', many: 'مقالة' };
const time = { none: '', one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة' };
const version = { none: 'لا نسخ', one: 'نسخة واحدة', two: 'نسختان', few: 'نسخ', many: 'نسخة' };
const paragraph = { none: 'لا فقرات', one: 'فقرة واحدة', two: 'فقرتان', few: 'فقرات', many: 'فقرة' };

export const ar: Words = {
  language: 'ar',
  direction: 'rtl',

  lastUpdate: 'آخر تحديث:',
  changedSincePublication: (count) => `عُدِّلت ${counted(count, time)} منذ نشرها`,
  skipToContent: 'انتقل إلى المحتوى',
  sections: 'الأقسام',
  search: 'بحث',
  searchFor: 'البحث في المقالات',
  homePage: (newsroom) => `${isolate(newsroom)}: الصفحة الأولى`,

  byline: {
    by: () => 'بقلم',
    photographs: () => 'تصوير',
    illustrations: () => 'رسوم',
    translation: () => 'ترجمة',
    'additional reporting': () => 'شارك في التغطية',
    editing: () => 'تحرير',
  },
  comma: '، ',
  and: ' و',
  genre: {
    news: null,
    analysis: 'تحليل',
    opinion: 'رأي',
    interview: 'مقابلة',
    review: 'مراجعة',
    explainer: 'شرح',
    'paid content': 'محتوى مدفوع',
  },
  paidForBy: (name) => `مدفوع من ${isolate(name)}`,

  retracted: 'مقالة مسحوبة',
  readRetracted: 'ما نُشر ما زال يُقرأ في سجل هذه المقالة',
  notice: { update: 'تحديث', "editor's note": 'ملاحظة من التحرير', 'right of reply': 'حق الرد' },
  seeWhatChanged: 'انظر ما الذي تغيّر',
  historyOfThisArticle: 'سجل هذه المقالة',
  attributedTo: 'قالها',
  table: 'جدول',
  topics: 'مواضيع',
  share: 'مشاركة',
  shareThis: 'شارك هذه المقالة',
  email: 'بريد إلكتروني',
  moreFrom: (section) => `المزيد من قسم ${isolate(section)}`,
  allFrom: (section) => `كل مقالات قسم ${isolate(section)}`,

  latest: 'الأحدث',
  topStories: 'أبرز الأخبار',
  noArticlesYet: 'لم يُنشر شيء هنا بعد.',
  articlesBy: (name) => `مقالات ${isolate(name)}`,
  articlesAbout: (topic) => `مقالات عن ${isolate(topic)}`,
  newer: 'الأحدث',
  older: 'الأقدم',
  page: (number) => `صفحة ${number}`,
  pages: 'الصفحات',

  searchResults: (total, query) => `${counted(total, article)} عن «${isolate(query)}»`,
  searchNothing: (query) => `لا توجد مقالة عن «${isolate(query)}». جرّب كلمات أقل أو كلمات أخرى.`,
  searchPrompt: 'اكتب كلمة أو كلمتين قد تردان في المقالة.',
  searchTooLong: (limit) => `النص أطول مما يمكن البحث عنه. اكتب ${limit} حرفًا على الأكثر.`,

  corrections: 'تصحيحات وتوضيحات',
  correctionsIntroduction: (newsroom) => `حين تخطئ ${isolate(newsroom)} تقول ذلك في المقالة وهنا، والأحدث أولًا.`,
  noCorrections: 'لم يُنشر أي تصحيح بعد.',
  correctionsFilter: {
    name: 'تصفية التصحيحات',
    month: 'الشهر',
    allSections: 'كل الأقسام',
    allMonths: 'كل الشهور',
    show: 'اعرض',
    nothing: 'لم يُنشر أي تصحيح في هذا القسم أو هذا الشهر.',
    all: 'اعرض كل التصحيحات',
  },
  correctionsFeed: 'تابع التصحيحات في قارئ الخلاصات:',

  contact: 'اتصل بنا',
  feeds: 'خلاصات',
  timesAre: (zone, offset) => `الأوقات بتوقيت ${isolate(zone)} (${isolate(offset)})`,
  footer: 'عن هذا الموقع',

  notFound: 'الصفحة غير موجودة',
  notFoundSentence: 'لا توجد صفحة على هذا العنوان. ربما في الرابط خطأ، أو أن الصفحة لم تُنشر قط.',
  gone: 'مقالة أُزيلت',
  removedOn: (date) => `أُزيلت هذه المقالة في ${date}.`,
  goToFront: 'إلى الصفحة الأولى',
  somethingWrong: 'حدث خطأ',
  somethingWrongSentence: 'تعذّر إعداد هذه الصفحة الآن. حاول مرة أخرى بعد دقيقة.',
  notOpen: 'لم تُفتح بعد',
  notOpenSentence: 'لم تنشر غرفة الأخبار هذه شيئًا بعد.',

  kind: {
    first: 'النشر الأول',
    update: 'تحديث',
    correction: 'تصحيح',
    clarification: 'توضيح',
    minor: 'تعديل طفيف',
    retraction: 'سحب',
    removal: 'إزالة',
    republication: 'إعادة نشر',
    redaction: 'حجب',
  },
  kindExplained: {
    first: 'نُشرت المقالة.',
    update: 'أُضيفت وقائع أو تطورات جديدة.',
    correction: 'كان في المنشور خطأ.',
    clarification: 'لم يكن خطأ، لكنه قد يُفهم على غير وجهه.',
    minor: 'تغيّر في الإملاء أو علامات الترقيم أو التنسيق.',
    retraction: 'لم تعد غرفة الأخبار تتبنى هذه المقالة.',
    removal: 'أُزيلت المقالة.',
    republication: 'أُعيدت المقالة.',
    redaction: 'حُجبت كلمات من المقالة ومن نسخها السابقة.',
  },
  version: (number) => `النسخة ${number}`,
  versionOf: (number, total) => `النسخة ${number} من ${total}`,
  currentVersion: 'النسخة الحالية',
  asPublished: (number, total, when) => `هذه هي النسخة ${number} من ${total} كما نُشرت في ${when}`,
  readCurrent: 'اقرأ النسخة الحالية',
  versions: (total) => counted(total, version),
  changedFrom: (from, to) => `ما تغيّر من النسخة ${from} إلى النسخة ${to}`,
  changedLast: 'آخر ما تغيّر',
  compareVersions: 'قارن بين نسختين',
  nothingDiffers: 'النسختان متطابقتان.',
  added: 'أُضيف:',
  removed: 'حُذف:',
  endOfChange: 'نهاية التغيير',
  unchangedParagraphs: (count) => `بلا تغيير: ${counted(count, paragraph)}`,
  field: {
    kicker: 'العنوان التمهيدي',
    headline: 'العنوان',
    standfirst: 'المقدمة',
    genre: 'النوع',
    sponsor: 'الجهة الممولة',
    dateline: 'المكان',
    body: 'النص',
    bylines: 'الأسماء',
    leadImage: 'الصورة الرئيسية',
    caption: 'تعليق الصورة',
    credit: 'مصدر الصورة',
    alt: 'وصف الصورة',
    section: 'القسم',
    topics: 'المواضيع',
    language: 'اللغة',
    path: 'العنوان الإلكتروني',
    description: 'وصف البحث',
  },
  fixedInVersion: (number) => `صُحِّح الخطأ في النسخة ${number}.`,
  recordHash: 'ختم هذه النسخة',
  recordHashExplained: 'يُحسب من كل كلمة في هذه النسخة ومن الختم الذي قبلها، فلا تتغير كلمة دون أن يظهر ذلك.',
  redactedOn: (date, reason) => `حُجب في ${date}${reason ? `: ${isolate(reason)}` : '.'}`,
  redactedHeadline: 'عنوان محجوب',
  partMissing: 'هذا الجزء من السجل مفقود.',
  redactedNotCompared: 'حُجب جزء من النص، فلا يُقارن.',
  blocks: blockWords.ar,
  reading: readingAr,
  record: recordAr,
  signed: signedAr,
  report: reportAr,
  preview: previewAr,
};
