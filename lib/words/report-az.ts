import type { ReportWords } from '@/lib/words/report';

export const reportAz: ReportWords = {
  report: 'Səhv barədə bildirin',
  titleOf: (headline) => `Səhv barədə bildirin: ${headline}`,
  about: (number, when) => `Məktubunuz ${when} tarixində dərc olunmuş ${number} nömrəli versiyaya aid olacaq.`,
  newerVersion: 'Həmin vaxtdan sonra daha yeni versiya dərc olunub. Gördüyünüz səhv artıq düzəldilmiş ola bilər.',
  what: 'Səhv nədir?',
  whatHint: 'Hansı cümlə olduğunu və düzgününü yazın. Mənbə göstərsəniz, yaxşı olar.',
  contact: 'E-poçt ünvanınız (məcburi deyil)',
  contactHint:
    'Yalnız redaktor bu məktub barədə sizdən soruşa bilsin deyə saxlanılır və məktub bağlanandan 30 gün sonra silinir.',
  send: 'Göndərin',
  leaveEmpty: 'Bu sahəni boş saxlayın',
  message: {
    missing: () => 'Nəyin səhv olduğunu yazın.',
    short: (least) => `Bir az ətraflı yazın: ən azı ${least} işarə.`,
    long: (most) => `Bu, çox uzundur. Ən çoxu ${most} işarə yazın.`,
  },
  noAddress: 'Bu, e-poçt ünvanı deyil. Onu düzəldin və ya sahəni boş saxlayın.',
  form: {
    'too soon': 'Çox tez göndərdiniz. Yazdığınızı bir də oxuyun, sonra göndərin.',
    'too old': 'Bu səhifə bir gündən çox açıq qalıb. Yazdığınızı yoxlayın və yenidən göndərin.',
    'not ours':
      'Brauzeriniz bunun bizim səhifədən göndərildiyini bildirmədi. Yazdığınızı yoxlayın və yenidən göndərin.',
    'from here': 'Son bir saatda sizin bağlantınızdan bir neçə məktub gəlib. Yazdığınızı saxlayın və sonra göndərin.',
    'on this article': 'Son bir saatda bu məqalə barədə çox sayda oxucu yazıb. Yazdığınızı saxlayın və sonra göndərin.',
  },
  yours: 'Məktubunuz',
  aboutVersion: (number) => `Aid olduğu mətn (versiya ${number}):`,
  reportedOn: (when) => `Göndərilib: ${when}`,
  received: 'Alındı. Redaktor ona baxacaq.',
  keepAddress:
    'Bu səhifənin ünvanını saxlayın: məktubunuzun nəticəsi burada yazılacaq. Ünvan sizdən başqa heç kimdə yoxdur.',
  corrected: (number) => `${number} nömrəli versiyada düzəldildi. Təşəkkür edirik.`,
  unchanged: (why) => `Dəyişdirilmədi, çünki ${why}`,
  articleRemoved: 'Məqalə sonradan silinib.',
};
