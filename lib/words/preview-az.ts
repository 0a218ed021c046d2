import type { PreviewWords } from '@/lib/words/preview';

export const previewAz: PreviewWords = {
  title: 'İlkin baxış',
  notPublished: 'Dərc olunmayıb.',
  asOf: (when) => `Bu, mətnin ${when} tarixindəki halıdır və hələ dəyişə bilər.`,
  until: (when) => `Keçid onu bu vaxtadək göstərir: ${when}.`,
  keepToYourself: 'Sizə etibarla göndərilib: xahiş edirik, başqasına ötürməyin.',
  ended: 'Bu ilkin baxış başa çatıb',
  endedSentence: 'Sizə göndərilən keçid artıq heç nə göstərmir. Göndərən şəxsdən yenisini istəyin.',
};
