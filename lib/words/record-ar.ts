import type { Act, BlockPart, ChangedPart, ChangeFacts, FieldPart } from '@/lib/record/compare/facts';
import type { RecordWords } from '@/lib/words/record';

const rules = new Intl.PluralRules('ar');
const isolate = (text: string | number) => `\u2068${text}\u2069`;

/** As an object: one, two, 3–10, and from 11. */
type Forms = [one: string, two: string, few: string, many: string];

const blocks: Record<BlockPart, Forms> = {
  paragraph: ['فقرة واحدة', 'فقرتين', 'فقرات', 'فقرة'],
  subhead: ['عنوانًا فرعيًا واحدًا', 'عنوانين فرعيين', 'عناوين فرعية', 'عنوانًا فرعيًا'],
  list: ['قائمة واحدة', 'قائمتين', 'قوائم', 'قائمة'],
  quotation: ['اقتباسًا واحدًا', 'اقتباسين', 'اقتباسات', 'اقتباسًا'],
  'pull quote': ['اقتباسًا بارزًا واحدًا', 'اقتباسين بارزين', 'اقتباسات بارزة', 'اقتباسًا بارزًا'],
  table: ['جدولًا واحدًا', 'جدولين', 'جداول', 'جدولًا'],
  divider: ['فاصلًا واحدًا', 'فاصلين', 'فواصل', 'فاصلًا'],
  picture: ['صورة واحدة', 'صورتين', 'صور', 'صورة'],
  'fact box': ['إطار معلومات واحدًا', 'إطاري معلومات', 'أطر معلومات', 'إطار معلومات'],
  note: ['ملاحظة تحرير واحدة', 'ملاحظتي تحرير', 'ملاحظات تحرير', 'ملاحظة تحرير'],
  'related article': ['مقالًا ذا صلة واحدًا', 'مقالين ذوي صلة', 'مقالات ذات صلة', 'مقالًا ذا صلة'],
  embed: ['محتوى خارجيًا واحدًا', 'محتويين خارجيين', 'محتويات خارجية', 'محتوى خارجيًا'],
};
const word: Forms = ['كلمة واحدة', 'كلمتان', 'كلمات', 'كلمة'];

const fields: Record<FieldPart, string> = {
  kicker: 'العنوان التمهيدي',
  headline: 'العنوان',
  standfirst: 'المقدمة',
  genre: 'النوع',
  sponsor: 'الجهة الممولة',
  dateline: 'المكان',
  bylines: 'الأسماء',
  leadImage: 'الصورة الرئيسية',
  caption: 'تعليق صورة',
  credit: 'مصدر صورة',
  alt: 'وصف صورة',
  section: 'القسم',
  topics: 'المواضيع',
  language: 'اللغة',
  path: 'العنوان الإلكتروني',
  description: 'وصف البحث',
};

const acts: Record<Act, string> = {
  changed: 'شمل التغيير',
  added: 'شملت الإضافة',
  removed: 'شمل الحذف',
  moved: 'شمل النقل',
  reformatted: 'شمل تغيير التنسيق وحده',
};

function summary(facts: ChangeFacts): string {
  const words = wordsClause(facts);
  if (facts.presence !== 'both') return words ? `${words}.` : 'لا نص.';
  if (facts.acts.length === 0) return 'لم يتغير شيء.';
  const clauses = facts.acts.map(({ act, parts }) => `${acts[act]} ${parts.map(nameOf).join(' و')}`);
  return `${clauses.join('، و')}${words ? `؛ ${words}` : ''}.`;
}

function nameOf(part: ChangedPart): string {
  return 'field' in part ? fields[part.field] : counted(part.count, blocks[part.block]);
}

function counted(count: number, [one, two, few, many]: Forms): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${rules.select(count) === 'few' ? few : many}`;
}

function wordsClause({ wordsAdded, wordsRemoved }: ChangeFacts): string {
  const clauses = [
    wordsAdded ? `أُضيفت ${counted(wordsAdded, word)}` : '',
    wordsRemoved ? `حُذفت ${counted(wordsRemoved, word)}` : '',
  ];
  return clauses.filter(Boolean).join(' و');
}

export const recordAr: RecordWords = {
  summary,
  historyOf: (headline) => `سجل المقالة: ${headline}`,
  versionTitle: (headline, number) => `النسخة ${number}: ${headline}`,
  comparisonTitle: (headline, from, to) => `ما تغيّر من النسخة ${from} إلى النسخة ${to}: ${headline}`,
  changesOf: (number) => `انظر ما غيّرته النسخة ${number}`,
  changesSince: (number) => `كل ما تغيّر منذ النسخة ${number}`,
  articleNow: 'المقالة كما هي الآن',
  previousVersion: 'النسخة السابقة',
  nextVersion: 'النسخة التالية',
  versionsOfThisArticle: 'نسخ هذه المقالة',
  compareFrom: 'من النسخة',
  compareTo: 'إلى النسخة',
  withoutText: (number) => `القيد ${number} من السجل بلا نص؛ المقارنة بما كان قبله.`,
  laterNoted: { correction: 'أُشير إليه لاحقًا بوصفه تصحيحًا', clarification: 'أُشير إليه لاحقًا بوصفه توضيحًا' },
  replacedBy: (number) => `حلّ محله الإشعار المنشور مع النسخة ${number}`,
  replaces: (number) => `يحلّ محل الإشعار المنشور مع النسخة ${number}`,
  nothingSince: 'لم يتغير شيء منذ النشر الأول.',
  formattingChanged: 'تغيّر التنسيق:',
  movedHere: 'نُقلت إلى هنا',
  movedFromHere: 'نُقلت من هنا',
  brokenUp: 'صارت فقرة مستقلة',
  joined: 'دُمجت الفقرات',
  before: 'قبل',
  after: 'بعد',
  pictureAdded: 'أُضيفت صورة',
  pictureRemoved: 'حُذفت صورة',
  cropChanged: 'تغيّر اقتصاص الصورة أو حجمها.',
  linkWas: (address) => `كان الرابط يقود إلى ${isolate(address)}`,
  linkAdded: 'أُضيف رابط',
  linkRemoved: (address) => `حُذف الرابط: ${isolate(address)}`,
  nowA: {
    paragraph: 'الآن: فقرة',
    subhead: 'الآن: عنوان فرعي',
    list: 'الآن: قائمة',
    quotation: 'الآن: اقتباس',
    'pull quote': 'الآن: اقتباس بارز',
    table: 'الآن: جدول',
    divider: 'الآن: فاصل',
    picture: 'الآن: صورة',
    'fact box': 'الآن: إطار معلومات',
    note: 'الآن: ملاحظة تحرير',
    'related article': 'الآن: مقال ذو صلة',
    embed: 'الآن: محتوى خارجي',
  },
  none: 'لا شيء',
  key: { added: 'أُضيف', removed: 'حُذف', reformatted: 'تغيّر التنسيق' },
};
