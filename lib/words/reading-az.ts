import type { ReadingWords } from '@/lib/words/reading';

const stood = (number: number, now: number | null) =>
  `oxucular ${number} nömrəli versiyanı görürdü. Burada o, ${now === null ? 'məqalənin indiki halı ilə' : `indi dərcdə olan ${now} nömrəli versiya ilə`} müqayisə olunur.`;

export const readingAz: ReadingWords = {
  sinceQuestion: 'Oxuduğunuz gündən bəri nə dəyişib?',
  readOn: 'Məqaləni bu gün oxumuşam:',
  seeSince: 'Nə dəyişdiyini göstər',
  changedSince: (then) => `${then} tarixindən bəri nə dəyişib`,
  sinceTitle: (headline, then) => `${then} tarixindən bəri dəyişikliklər: ${headline}`,
  stoodAfter: (day, number, now) => `${day} tarixinin sonunda ${stood(number, now)}`,
  stoodAt: (then, number, now) => `${then} anında ${stood(number, now)}`,
  nothingSince: (then) => `${then} tarixindən bəri heç nə dəyişməyib.`,
  stillStands: (number) => `O vaxt dərcdə olan ${number} nömrəli versiya indi də qalır.`,
  changedThatDay: 'Məqalə həmin gün dəyişib. Daha tez oxumusunuzsa:',
  stoodUntil: (number, time) =>
    `versiya ${number} (həmin gün dərcdə olub: ${time} vaxtınadək) və ondan sonrakı bütün dəyişikliklər`,
  cameTwice: (time) => `Həmin gün saat iki dəfə ${time} olub; birincisi nəzərdə tutulur.`,
  nothingToCompare: 'Müqayisə etməyə heç nə yoxdur',
  notYetPublished: (then, first) => `${then}: bu məqalə hələ dərc olunmamışdı. İlk dərc: ${first}.`,
  notYetCome: (then) => `${then} hələ gəlməyib. O vaxta qədər nəyin dəyişəcəyini heç kim bilə bilməz.`,
  notADate: 'Bu, tarix deyil. Məqaləni oxuduğunuz günü seçin və ya onu belə yazın: 2026-11-01.',

  changes: (count) => `${count} dəyişiklik`,
  changeOf: (number, total) => `Dəyişiklik ${number}, cəmi ${total}`,
  firstChange: 'Birincisinə keçin',
  previousChange: 'Əvvəlki dəyişiklik',
  nextChange: 'Növbəti dəyişiklik',
  howShown: 'Dəyişikliklər necə göstərilsin',
  inOneText: 'Bir mətndə',
  sideBySide: 'Yan-yana',

  theDesk: 'redaksiya',

  cite: 'Bu versiyaya istinad edin',
  permanentAddress: 'Daimi ünvan',
  citedAsText: 'Mətn kimi',
  citedForWikipedia: 'Vikipediya üçün',
  quoted: (headline) => `“${headline}”`,
  sealed: (hash) => `möhür ${hash}`,
};
