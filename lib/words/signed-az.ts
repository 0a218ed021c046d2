import type { SignedWords } from '@/lib/words/signed';

export const signedAz: SignedWords = {
  recordedAs: (position) => `Qeyd nömrəsi: ${position}`,
  signedSince: 'imzalanmış reyestrdə bu vaxtdan:',
  notSignedYet: 'bir dəqiqə ərzində imzalanacaq',
  whatThisMeans: 'Bu nə deməkdir',
  title: 'Reyestr',
  introduction: (newsroom) =>
    `${newsroom} nə dərc edirsə və sonra orada nəyi dəyişirsə, hamısı açıq reyestrə yazılır. Onu heç kim, o cümlədən biz özümüz, gizlincə dəyişə bilmərik.`,
  whatItIs: 'Bu nədir',
  whatItIsText: [
    'Məqalə dərc olunanda və ya dəyişəndə oxucunun gördüyü mətn sözbəsöz saxlanır və möhürlənir: möhür hər hərfdən hesablanan ədəddir, bir hərf dəyişsə, o da dəyişər. Hər möhür özündən əvvəlkindən də hesablanır, buna görə heç bir versiyanı sonrakıların hamısını pozmadan əvəz etmək olmaz.',
    'Bütün məqalələrin möhürləri birləşdirilir və hər dəyişiklikdən sonra bir dəqiqə ərzində bizim imzamızla təsdiqlənir. Belə bir imzanı saxlayan hər kəs sonradan sübut edə bilər ki, o vaxt reyestrdə olan heç nə dəyişdirilməyib, çıxarılmayıb və araya heç nə salınmayıb.',
    'Məhkəmə və ya kiminsə təhlükəsizliyi məqalədən sözlərin çıxarılmasını tələb edə bilər. Onda həmin sözlərin yeri tarix və səbəb göstərilməklə reyestrdə qalır, qalan hər şeyi isə yenə yoxlamaq olur.',
  ],
  howToCheck: 'Necə yoxlamalı',
  checkByReading:
    'İstənilən məqalənin yuxarısındakı “Son yenilənmə” sətrinə keçin. Tarixçə bütün versiyaları, hər birində nəyin dəyişdiyini və reyestrdə hansı nömrə ilə durduğunu göstərir.',
  checkByCommand: 'Hamısını kənardan yenidən hesablamaq üçün bu saytın proqramı olan Stet ilə bu əmri işə salın:',
  format: 'Reyestrin formatı bayt-bayt təsvir olunub, öz yoxlama proqramınızı yaza bilərsiniz.',
  keep: 'Onun yadda saxladığını (--keep FAYL) qoruyun: növbəti dəfə həmin günün reyestrinin bugünkünün bir hissəsi olmasını tələb edəcək.',
  howItStands: 'Hazırkı vəziyyət',
  entries: 'Qeydlər',
  signed: 'Son imza',
  signedEntries: (count) => `${count} qeyd`,
  neverSigned: 'Hələ yoxdur; ilk imza bir dəqiqə ərzində qoyulacaq.',
  top: 'Bütün qeydlərin ümumi möhürü',
  key: 'Açıq açarımız',
  forMachines: 'Proqramlar üçün',
  machineLinks: {
    checkpoint: 'Ən yeni imza',
    checkpoints: 'Bütün imzalar',
    entries: 'Bütün qeydlər',
    keys: 'Bütün açarlar',
  },
};
