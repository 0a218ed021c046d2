import { p, pull, quote } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const marsaLibrary = article({
  key: 'marsa-library',
  state: 'published',
  by: 'editor',
  age: 1_210,
  language: 'ar',
  section: 'culture',
  slug: 'maktabat-al-marsa-laylan',
  kicker: 'حيّ المرسى',
  headline: 'مكتبة المرسى تفتح أبوابها ليلًا لعمّال الميناء',
  standfirst:
    'قبل أن تتغيّر مواعيد العمل على الأرصفة، قرّرت أقدم مكتبة عامة في نافاريش أن تبقى مفتوحة حتى الثانية بعد منتصف الليل.',
  dateline: 'نافاريش',
  bylines: [{ author: 'salma-al-mirsawi', role: 'by' }],
  topics: ['museums-and-books', 'languages', 'labour'],
  leadImage: {
    picture: 'marsa-library',
    caption: 'قاعة المطالعة الكبرى كما رُمّمت قبل ثلاث سنوات.',
    credit: 'هيدا لاسكو / ذا بايلوت',
    alt: 'قاعة مطالعة خلف أقواس مدبّبة عالية، فيها رفوف كتب وطاولة طويلة عليها مصابيح خضراء، وعلى الأرض ضوء يتسلّل من نافذة مشبّكة.',
  },
  body: [
    p(
      'أعلنت مكتبة المرسى العامة أنها ستبقي قاعة المطالعة مفتوحة حتى الساعة الثانية بعد منتصف الليل خمسة أيام في الأسبوع، ابتداءً من مطلع الشهر المقبل، لتكون في متناول العاملين في الميناء الذين ستنتهي نوباتهم الجديدة قبل منتصف الليل.',
    ),
    p(
      'وتأسّست المكتبة عام 1896 بأموال تبرّع بها تجّار الحبوب، وتضمّ اليوم 74 ألف كتاب، نصفها تقريبًا بالعربية، إضافة إلى 310 مخطوطات لا تُعرض إلا بطلب مسبق. وقالت مديرتها نوال الشاطئ إن فكرة الدوام الليلي جاءت من سائق رافعة كان يقف كل ليلة أمام الباب المغلق.',
    ),
    quote(
      [
        '«سألته ذات مرة ماذا ينتظر، فقال إنه لا ينتظر شيئًا، وإنما يقرأ عناوين الكتب المعروضة خلف الزجاج قبل أن يعود إلى بيته. كان قد حفظها كلّها. في تلك الليلة قرّرت أن أغيّر المعروضات كل أسبوع، ثم أدركت أن ذلك لا يكفي.»',
      ],
      'نوال الشاطئ، مديرة المكتبة',
    ),
    p(
      'وستتحمّل البلدية نصف كلفة الدوام الجديد، وهي 96 ألف كراون في السنة، فيما تدفع نقابة عمّال الأرصفة والمخازن النصف الآخر. وتشترط النقابة أن تُخصَّص غرفة في الطابق الأول لدروس محو الأمية وتعليم اللغات، وأن يُقدَّم فيها الشاي مجانًا.',
    ),
    p(
      'وليس كل الجيران راضين. فقد وقّع اثنان وعشرون من سكان الزقاق المجاور رسالة يطلبون فيها ألّا تُوقف الدراجات النارية تحت نوافذهم بعد الحادية عشرة. ووعدت المديرة بموقف خلف المبنى، وبأن يُغلق الباب الحديدي القديم بيد الحارس لا بقوّة الريح.',
    ),
    pull('كان قد حفظ العناوين كلّها من وراء الزجاج.', 'نوال الشاطئ'),
    p(
      'ويقول الحارس، منصور العبّاسي، الذي يعمل في المكتبة منذ تسعة عشر عامًا، إن قرّاء الليل يختلفون عن قرّاء النهار: «في النهار يسألون أين يجدون الكتاب، وفي الليل يسألون أيّ كتاب أنصحهم به». ويضيف أنه بدأ، لهذا السبب، يقرأ هو أيضًا.',
    ),
    p(
      'وفي الليلة التجريبية الأولى حضر واحد وأربعون شخصًا، استعاروا سبعة وستين كتابًا. أما سائق الرافعة فجاء متأخّرًا، وطلب كتابًا كان قد رأى غلافه قبل عامين، فوجده محجوزًا باسمه.',
    ),
  ],
});

const yelliWorkshop = article({
  key: 'yelli-workshop',
  state: 'published',
  by: 'editor',
  age: 2_280,
  language: 'az',
  section: 'culture',
  slug: 'yelli-mehellesinde-xalca-emalatxanasi',
  kicker: 'Yelli məhəlləsi',
  headline: 'Yelli məhəlləsində köhnə xalça emalatxanası yenidən şagird götürür',
  standfirst: 'On dörd il bağlı qalan dəzgahların qarşısında indi doqquz gənc oturur. Onlardan ikisi oğlandır.',
  dateline: 'NAVAREŞ',
  bylines: [{ author: 'sevda-qarabendli', role: 'by' }],
  topics: ['labour', 'languages'],
  leadImage: {
    picture: 'yelli-workshop',
    caption: 'Böyük dəzgahda toxunan xalça gələn yaz tamamlanacaq.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'Yarısı toxunmuş xalça olan dəzgah: qırmızı, göy və fil sümüyü rəngli naxışlar, yuxarıdan asılmış yun kələfləri və işləyən iki əl.',
  },
  body: [
    p(
      'Yelli məhəlləsindəki “Qızıl ilmə” emalatxanası on dörd illik fasilədən sonra qapılarını açıb və ilk doqquz şagirdini qəbul edib. Təhsil iki il çəkəcək, şagirdlərə ayda 420 kron təqaüd veriləcək.',
    ),
    p(
      'Emalatxana 1931-ci ildə yaradılıb və bir vaxtlar burada altmışdan çox toxucu çalışıb. Sonuncu usta, Gülarə Naxışlı, binanı bağlayanda açarı evə aparmışdı. “Məndən soruşurdular ki, açarı niyə təhvil vermirsən. Deyirdim: kimə verim?” – o xatırlayır. İndi onun 76 yaşı var və həftədə üç gün gəncləri öyrədir.',
    ),
    quote(
      [
        '“Şagirdə birinci ay heç nə toxutdurmuram. Oturub baxır, yun çeşidləyir, rəngləri adı ilə çağırmağı öyrənir. Bizdə qırmızının on bir adı var. Kim ki hamısına sadəcə ‘qırmızı’ deyir, onun xalçası da danışmaz.”',
      ],
      'Gülarə Naxışlı, usta',
    ),
    p(
      'Layihənin dəyəri 260 min krondur. Bunun 150 minini şəhər, 70 minini Peşə Məktəbləri Fondu ayırıb, qalan 40 minini isə məhəllə sakinləri özləri yığıb. Sakinlərin topladığı pulun bir hissəsi köhnə xalçaların satışından gəlib: onları alanlardan biri xalçanı elə həmin gün emalatxanaya hədiyyə edib.',
    ),
    pull('Bizdə qırmızının on bir adı var.', 'Gülarə Naxışlı'),
    p(
      'Şagirdlərdən on doqquz yaşlı Orxan Dəryalı əvvəllər limanda yük daşıyırdı. O deyir ki, dostları ona gülürdü, ta ki bir gün gəlib baxana qədər: “Biri dəzgahın qabağında oturdu, on dəqiqəyə üç ilmə vurdu, üçü də səhv. İndi gülmürlər.”',
    ),
    p(
      'Böyük dəzgahda qurulan ilk xalça altı kvadratmetrdir və onda təxminən bir milyon iki yüz min ilmə olacaq. Naxışı 1934-cü ilə aid çeşnidən götürülüb; çeşninin bir küncünü siçan gəmirib, ona görə həmin küncü şagirdlər özləri çəkəcəklər.',
    ),
    p(
      'Hazır xalça satılmayacaq. Şəhər Şurası onu Məclisdə, uzun illər boş qalmış divardan asmağı təklif edib. Ustanın şərti birdir: xalçanın altında doqquz şagirdin hamısının adı yazılsın.',
    ),
  ],
});

export const cultureLanguages: DemoArticle[] = [marsaLibrary, yelliWorkshop];
