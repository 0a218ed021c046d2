import type { Act, BlockPart, ChangedPart, ChangeFacts, FieldPart } from '@/lib/record/compare/facts';
import type { RecordWords } from '@/lib/words/record';

const small = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];

const blocks: Record<BlockPart, string> = {
  paragraph: 'abzas',
  subhead: 'yarımbaşlıq',
  list: 'siyahı',
  quotation: 'sitat',
  'pull quote': 'seçilmiş sitat',
  table: 'cədvəl',
  divider: 'ayırıcı xətt',
  picture: 'şəkil',
  'fact box': 'məlumat qutusu',
  note: 'redaksiya qeydi',
  'related article': 'əlaqəli məqalə',
  embed: 'kənar material',
};

const fields: Record<FieldPart, string> = {
  kicker: 'üst başlıq',
  headline: 'başlıq',
  standfirst: 'giriş',
  genre: 'janr',
  sponsor: 'ödənişi edən',
  dateline: 'yer',
  bylines: 'müəlliflər',
  leadImage: 'əsas şəkil',
  caption: 'şəkilaltı yazı',
  credit: 'şəklin müəllifi',
  alt: 'şəklin təsviri',
  section: 'bölmə',
  topics: 'mövzular',
  language: 'dil',
  path: 'ünvan',
  description: 'axtarış təsviri',
};

const acts: Record<Act, (list: string) => string> = {
  changed: (list) => `${list} dəyişib`,
  added: (list) => `${list} əlavə olunub`,
  removed: (list) => `${list} çıxarılıb`,
  moved: (list) => `${list} başqa yerə keçirilib`,
  reformatted: (list) => `yalnız formatlama dəyişib: ${list}`,
};

function summary(facts: ChangeFacts): string {
  const words = wordsClause(facts);
  if (facts.presence !== 'both') return words ? `${words}.` : 'Mətn yoxdur.';
  if (facts.acts.length === 0) return 'Heç nə dəyişməyib.';
  const sentence = facts.acts.map(({ act, parts }) => acts[act](listOf(parts))).join(', ');
  return `${sentence.charAt(0).toLocaleUpperCase('az')}${sentence.slice(1)}${words ? `; ${words}` : ''}.`;
}

function listOf(parts: ChangedPart[]): string {
  const names = parts.map((part) =>
    'field' in part ? fields[part.field] : `${small[part.count] ?? part.count} ${blocks[part.block]}`,
  );
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} və ${names.at(-1)}` : names[0]!;
}

function wordsClause({ wordsAdded, wordsRemoved }: ChangeFacts): string {
  const clauses = [
    wordsAdded ? `${wordsAdded} söz əlavə olunub` : '',
    wordsRemoved ? `${wordsRemoved} söz çıxarılıb` : '',
  ];
  return clauses.filter(Boolean).join(', ');
}

export const recordAz: RecordWords = {
  summary,
  historyOf: (headline) => `Tarixçə: ${headline}`,
  versionTitle: (headline, number) => `Versiya ${number}: ${headline}`,
  comparisonTitle: (headline, from, to) => `${from} və ${to} nömrəli versiyaların fərqi: ${headline}`,
  changesOf: (number) => `Versiya ${number}: nə dəyişib`,
  changesSince: (number) => `Versiya ${number} dərc olunandan bəri bütün dəyişikliklər`,
  articleNow: 'Məqalənin indiki halı',
  previousVersion: 'Əvvəlki versiya',
  nextVersion: 'Növbəti versiya',
  versionsOfThisArticle: 'Bu məqalənin versiyaları',
  compareFrom: 'Hansı versiyadan',
  compareTo: 'Hansı versiyaya',
  withoutText: (number) => `Tarixçənin ${number} nömrəli qeydində mətn yoxdur; ondan əvvəlki mətn müqayisə olunur.`,
  laterNoted: {
    correction: 'Sonradan düzəliş kimi qeyd olunub',
    clarification: 'Sonradan dəqiqləşdirmə kimi qeyd olunub',
  },
  replacedBy: (number) => `${number} nömrəli versiyanın qeydi ilə əvəz olunub`,
  replaces: (number) => `${number} nömrəli versiyanın qeydini əvəz edir`,
  nothingSince: 'İlk dərcdən bəri heç nə dəyişməyib.',
  formattingChanged: 'formatlama dəyişib:',
  movedHere: 'Buraya köçürülüb',
  movedFromHere: 'Buradan köçürülüb',
  brokenUp: 'İndi ayrıca abzasdır',
  joined: 'Abzaslar birləşdirilib',
  before: 'Əvvəl',
  after: 'Sonra',
  pictureAdded: 'Şəkil əlavə olunub',
  pictureRemoved: 'Şəkil çıxarılıb',
  cropChanged: 'Şəklin kəsimi və ya ölçüsü dəyişib.',
  linkWas: (address) => `keçid əvvəl bura aparırdı: ${address}`,
  linkAdded: 'keçid əlavə olunub',
  linkRemoved: (address) => `keçid çıxarılıb: ${address}`,
  nowA: {
    paragraph: 'İndi: abzas',
    subhead: 'İndi: yarımbaşlıq',
    list: 'İndi: siyahı',
    quotation: 'İndi: sitat',
    'pull quote': 'İndi: seçilmiş sitat',
    table: 'İndi: cədvəl',
    divider: 'İndi: ayırıcı xətt',
    picture: 'İndi: şəkil',
    'fact box': 'İndi: məlumat qutusu',
    note: 'İndi: redaksiya qeydi',
    'related article': 'İndi: əlaqəli məqalə',
    embed: 'İndi: kənar material',
  },
  none: 'yoxdur',
  key: { added: 'əlavə olunub', removed: 'çıxarılıb', reformatted: 'formatlama dəyişib' },
};
