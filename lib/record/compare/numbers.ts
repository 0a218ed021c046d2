/** Numbers as words; "one" is left out, which is an article or a pronoun more often than a number. */
const english = {
  '0': 'zero',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  '10': 'ten',
  '11': 'eleven',
  '12': 'twelve dozen',
  '13': 'thirteen',
  '14': 'fourteen',
  '15': 'fifteen',
  '16': 'sixteen',
  '17': 'seventeen',
  '18': 'eighteen',
  '19': 'nineteen',
  '20': 'twenty',
  '30': 'thirty',
  '40': 'forty',
  '50': 'fifty',
  '60': 'sixty',
  '70': 'seventy',
  '80': 'eighty',
  '90': 'ninety',
  '100': 'hundred hundreds',
  '1000': 'thousand thousands',
  '1000000': 'million millions',
  '1000000000': 'billion billions',
};
const azerbaijani = {
  '0': 'sıfır',
  '2': 'iki',
  '3': 'üç',
  '4': 'dörd',
  '5': 'beş',
  '6': 'altı',
  '7': 'yeddi',
  '8': 'səkkiz',
  '9': 'doqquz',
  '10': 'on',
  '20': 'iyirmi',
  '30': 'otuz',
  '40': 'qırx',
  '50': 'əlli',
  '60': 'altmış',
  '70': 'yetmiş',
  '80': 'səksən',
  '90': 'doxsan',
  '100': 'yüz',
  '1000': 'min',
  '1000000': 'milyon',
  '1000000000': 'milyard',
};
const arabic = {
  '0': 'صفر',
  '2': 'اثنان اثنين اثنتان اثنتين',
  '3': 'ثلاثة ثلاث',
  '4': 'أربعة أربع',
  '5': 'خمسة خمس',
  '6': 'ستة ست',
  '7': 'سبعة سبع',
  '8': 'ثمانية ثماني ثمان',
  '9': 'تسعة تسع',
  '10': 'عشرة عشر',
  '20': 'عشرون عشرين',
  '30': 'ثلاثون ثلاثين',
  '40': 'أربعون أربعين',
  '50': 'خمسون خمسين',
  '60': 'ستون ستين',
  '70': 'سبعون سبعين',
  '80': 'ثمانون ثمانين',
  '90': 'تسعون تسعين',
  '100': 'مئة مائة',
  '200': 'مئتان مئتين مائتان مائتين',
  '1000': 'ألف ألفا آلاف',
  '2000': 'ألفان ألفين',
  '1000000': 'مليون ملايين',
  '1000000000': 'مليار مليارات',
};

const tables: Record<string, Map<string, string>> = {
  en: byWord(english),
  az: byWord(azerbaijani),
  ar: byWord(arabic),
};

function byWord(table: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits])));
}

export type Figure = { value: string; as: string };

/** Between the thousands of one number: how they are set apart is a matter of style. */
const thousands = /(?<=\p{Nd})[,’'٬   ](?=\p{Nd}{3}(?!\p{Nd}))/gu;
const figure = /\p{Sc}?\p{Nd}+(?:[.,٫]\p{Nd}+)*[%‰٪]?|[\p{Sc}%‰٪]|[\p{L}\p{M}]+/gu;

/**
 * The numbers of a text in order, in digits of whatever script or in words. Each has a value, by which two ways of
 * writing one number are the same, and stands as it was written. A sign of currency alone counts: its number may stand
 * beside the change.
 */
export function numbersIn(text: string, language: string): Figure[] {
  const words = tables[language.split('-')[0]!];
  return [...text.replace(thousands, '').matchAll(figure)].flatMap(([as]): Figure[] => {
    if (/^[^\p{L}\p{M}]/u.test(as)) return [{ value: inAscii(as), as }];
    const value = words && spelt(as.toLocaleLowerCase(language === 'az' ? 'az' : 'en'), words);
    return value ? [{ value, as }] : [];
  });
}

/** Arabic writes "and", "by" and "the" in one with the word. */
function spelt(word: string, words: Map<string, string>): string | undefined {
  return words.get(word) ?? words.get(word.replace(/\p{M}/gu, '').replace(/^[وف]?[بلك]?(?:ال)?/u, ''));
}

function inAscii(digits: string): string {
  return digits
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace('٫', '.')
    .replace('٪', '%');
}

/** Decimal digits stand in Unicode in runs of ten, each beginning with its zero. */
function digitValue(digit: string): number {
  let value = 0;
  for (let code = digit.codePointAt(0)! - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code--) value++;
  return value;
}
