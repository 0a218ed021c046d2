import { h2, p, pull, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const nightCrossing = article({
  key: 'night-crossing',
  state: 'published',
  by: 'editor',
  age: 7_300,
  section: 'economy',
  slug: 'eight-hours-one-berth-and-a-window',
  kicker: 'Travel',
  headline: 'Eight hours, one berth and a window',
  standfirst: 'How to make the most of a crossing on the Belisama, from the people who sail her.',
  genre: 'paid content',
  sponsor: 'Sarn Line',
  topics: ['sarn-sea'],
  leadImage: {
    picture: 'night-crossing',
    caption: 'An outside cabin on deck six.',
    credit: 'Sarn Line',
    alt: 'A round cabin window seen from inside a ferry. A berth with a folded blanket lies below it, and outside are the lights of a coast and a moon.',
  },
  body: [
    p(
      'The *Belisama* sails from Navaresh four evenings a week. You can be asleep before she passes the Old Mole, though our officers suggest that you stay up a little longer. Here is how they spend the crossing themselves.',
    ),
    h2('The first hour'),
    p(
      'Go up to the open deck at the stern. The city is behind you and the lamps on Lantern Hill come on one street at a time. On the port side, 25 minutes out, look for the pilot stepping down the ladder to the cutter. “People wave,” says our first officer, Tove Aslak. “Pilots never wave back, because they need both hands.”',
    ),
    h2('What to eat'),
    p('The galley cooks from what the two harbours sell. This season the card includes:'),
    ul(
      'smoked herring from Sevrin with warm potatoes, 14 crowns;',
      'lentils and lamb in the way of the Marsa quarter, 17 crowns;',
      'a barley pudding that the chief cook’s grandmother would recognise, 6 crowns.',
    ),
    h2('Where to sleep'),
    p(
      'Outside cabins for two start at 88 crowns, inside cabins at 61. A reclining chair is included in every ticket. Light sleepers should ask for an odd number on deck six: it is the furthest from both the engines and the band.',
    ),
    p('You arrive in Lorn at half past seven. Breakfast is served until the ramp comes down.'),
  ],
});

const herringBody = [
  p(
    'All 38 herring boats of Sevrin have stayed in port for a week in protest at the way this season’s quota was divided. The northern fleet may land 6,200 tonnes, but two thirds of that only from the western banks, where the skippers say they have caught almost nothing.',
  ),
  p(
    '“They’ve given us four thousand tonnes of water,” said Einar Toll, who speaks for the fleet. His own boat, the *Signe Marie*, brought back 900 kilograms from three days on the western banks and burned 2,100 litres of diesel to do so.',
  ),
  p(
    'The Ministry of Fisheries divides the quota by a survey made each spring with an echo sounder. It found most of the fish in the west. By the time the season opened, the skippers say, they had gone east after colder water, as they did the year before.',
  ),
  pull('They’ve given us four thousand tonnes of water.', 'Einar Toll, skipper'),
  p(
    'What the fleet demands is a quota for the whole sea, to be caught wherever the fish are. Vashtar and Halvia manage theirs in that way. The ministry replies that without allotments every boat would go to the same bank, and the year after next there would be nothing on it.',
  ),
  p(
    'Buyers at the Navaresh market paid 4.10 crowns a kilogram yesterday, against 2.60 a fortnight ago. The two smokehouses in Sevrin have sent 90 people home.',
  ),
];

const herring = article({
  key: 'herring-quota',
  state: 'published',
  by: 'reporter2',
  age: 214_000,
  section: 'economy',
  slug: 'sevrin-boats-stay-in-port-over-the-herring-quota',
  kicker: 'Fisheries',
  headline: 'Sevrin’s boats stay in port over the herring quota',
  standfirst:
    'Thirty-eight skippers say they were allotted fish that are not there. The ministry says they are looking in the wrong place.',
  dateline: 'SEVRIN',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['fisheries', 'labour'],
  leadImage: {
    picture: 'herring-nets',
    caption: 'Nets hung up to dry in Sevrin, where the fleet has not sailed for a week.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A fishing boat in a small harbour with nets hung from its mast like curtains. Crates of silver fish stand on the quay.',
  },
  body: herringBody,
  versions: [
    {
      kind: 'update',
      after: 4_400,
      heading: 'right of reply',
      note: 'The Ministry of Fisheries writes: “The article says that our survey is made in spring. It is made twice, in spring and again eleven days before the season. The second survey found 61 per cent of the stock on the western banks. Skippers may exchange allotments between banks on application; of 38, two have applied, and both were granted within a day.”',
      changes: {
        body: [
          ...herringBody,
          p(
            'Since this article appeared, eleven more skippers have applied to exchange their allotments, according to the ministry. Six have been to sea.',
          ),
        ],
      },
    },
  ],
});

const tariff = article({
  key: 'tile-tariff',
  state: 'published',
  by: 'reporter2',
  age: 722_000,
  section: 'economy',
  slug: 'halvia-drops-its-tariff-on-glazed-tiles',
  headline: 'Halvia drops its tariff on glazed tiles, and Glasshouse Street lights a second kiln',
  standfirst: 'The duty of 18 per cent had stood since a quarrel over plums.',
  bylines: [{ author: 'littoral', role: 'by' }],
  topics: ['labour'],
  leadImage: null,
  body: [
    p(
      'Halvia has abolished its duty on glazed tiles from Arkava with immediate effect, ending a trade dispute that began eleven years ago when Arkava closed its border to Halvian plums after an outbreak of sharka disease.',
    ),
    p(
      'The duty stood at 18 per cent. In the year before it was imposed, Arkava’s four tile makers sold goods worth 31 million crowns to Halvia; last year it was 9 million.',
    ),
    p(
      'Ruzica Tesar, who runs the largest of the four in Glasshouse Street and remembers when there were nine, said she would relight a kiln that had been used to store bicycles and take on 25 people. “Somebody over there is building bathrooms again,” she said.',
    ),
    p(
      'The two ministries of trade settled the matter in an afternoon, according to officials on both sides, after a new undersecretary in Halvia asked what the tariff was for and nobody in the room could say. Its yield last year was 1.6 million crowns. Collecting it cost 400,000.',
    ),
    p('Plums have been allowed in since the spring before last. Nobody had told the customs office in Halvia.'),
  ],
});

export const economyOlder: DemoArticle[] = [nightCrossing, herring, tariff];
