import type { PreviewWords } from '@/lib/words/preview';

export const previewAr: PreviewWords = {
  title: 'معاينة',
  notPublished: 'غير منشور.',
  asOf: (when) => `هذا هو النص كما كان في ${when}، وقد يتغيّر.`,
  until: (when) => `يعرضه هذا الرابط حتى ${when}.`,
  keepToYourself: 'أُرسل إليك على سبيل الثقة، فنرجو ألا تشاركه مع غيرك.',
  ended: 'انتهت هذه المعاينة',
  endedSentence: 'لم يعد الرابط الذي أُرسل إليك يعرض شيئًا. اطلب رابطًا جديدًا ممن أرسله.',
};
