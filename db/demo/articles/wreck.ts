import { embed, facts, h2, p, picture, pull, quote, related, rtl, table, ul } from '@/db/demo/document';
import { article } from './types';

export const wreck = article({
  key: 'wreck-hall',
  state: 'published',
  by: 'editor',
  age: 110_000,
  section: 'culture',
  slug: 'maritime-museum-opens-the-hall-of-the-tarwharf-wreck',
  kicker: 'Museums',
  headline: 'Six hundred years and thirty-one more: the Tarwharf wreck comes into the light',
  standfirst:
    'The Maritime Museum opens a hall for the merchant ship that dredgers found under the dry dock in 1995. It has taken two generations of conservators, and a quantity of sugar.',
  bylines: [
    { author: 'marius-okhai', role: 'by' },
    { author: 'dario-sunde', role: 'photographs' },
  ],
  topics: ['museums-and-books', 'harbour'],
  leadImage: {
    picture: 'wreck-hall',
    caption: 'The ship rests on 86 steel arms, each of which can be adjusted by half a millimetre.',
    credit: 'Dario Sunde / The Pilot',
    alt: 'The dark ribs of an old wooden ship stand on thin steel supports in a museum hall. Visitors look tiny on the gallery around it.',
  },
  body: [
    p(
      'The first thing you notice is the smell: tar, cold stone, and under them something sweet, like a cake tin that was washed a long time ago. That’s the sugar, says Wilhelmina Stroud. She hardly smells it any more. She was thirty-four when she stirred the first sack of it into the tank, and next month she will retire.',
    ),
    p(
      'The Tarwharf wreck, as it will be called until somebody finds out its name, is 21 metres long and was built, by the rings in its keel, in the winter of 1417.^[Maritime Museum, report of the ring laboratory, sheet 14. The last ring of the keel has its bark.] It carried wine, iron bars and glazed bowls, and sank at its moorings, with a hole in the bottom that still looks like an accident.^[So the inquest of the harbour court found in 1419; its roll is shown in the second case.] In 1995 a dredger working on the dry dock brought up a rib in its bucket. The driver, Pavel Hume, switched off the engine and refused to start it again. He was docked two days’ pay.',
    ),
    p('Mr Hume, now 78, cut the ribbon.'),
    embed({
      href: 'https://films.maritime.example/the-lifting',
      title: 'Rib by rib: how the ship was lifted, in nine minutes',
      author: 'Maritime Museum',
    }),
    h2('What sugar does'),
    p(
      'Wood that has lain in mud for centuries keeps its shape because water has taken the place of everything else in it. Let it dry, and it shrinks to a third and splits. The water must be replaced by something that stays. Most museums use a wax that was not to be had here in 1997, when the border with Halvia was closed. Sugar was.',
    ),
    quote(
      [
        '“We had read one paper, from a museum that had treated a canoe. It said: keep it warm, keep it clean, keep the wasps out. We had a tank of 300 cubic metres in a shed at Tarwharf, with gaps in the roof.',
        'The first summer was the worst of my life. I have been stung in places where I did not know that one could be stung. But the oak took the sugar like a child.”',
      ],
      'Wilhelmina Stroud, chief conservator',
    ),
    p(
      'For eleven years the strength of the solution was raised by a few per cent at a time. For fourteen the 812 timbers dried, each in its own bag, in a cellar held at nine degrees. The rest of the time went into putting them together and finding the money.',
    ),
    table(
      [
        ['Stage', 'Years', 'Cost in millions of crowns'],
        ['Digging and lifting', '2', '1.9'],
        ['Sugar bath', '11', '4.4'],
        ['Drying', '14', '3.2'],
        ['Assembly', '4', '5.1'],
        ['The hall', 'built meanwhile', '22.6'],
        ['**All**', '**31**', '**37.2**'],
      ],
      { header: true },
    ),
    h2('A hall like a dry dock'),
    p(
      'The architects, Bell and Achterberg of Lorn, have sunk the new building six metres into the ground. Visitors come in at the level of the quay and look down on the ship as the ship’s own crew might have, coming back along the jetty in the evening. A ramp leads round it in one and a half turns to the floor, where the hull stands overhead and one can count the caulker’s mistakes.',
    ),
    p(
      'Nothing is rebuilt. Where a plank is missing, a line of steel wire shows where it ran, so thin that from the gallery it cannot be seen. About two fifths of the ship is wood. The eye does the rest within a minute, and after that it is hard to make it stop.',
    ),
    facts(
      'Seeing the ship',
      p('The hall is open every day but Monday, from ten until six, and until nine on the first Friday of a month.'),
      ul(
        '8 crowns; children and people with a sailor’s book, nothing',
        'Tram 4 to Dry Dock',
        'No wheelchair at the hull until the lift is built',
      ),
    ),
    pull('The oak took the sugar like a child.', 'Wilhelmina Stroud'),
    h2('1,140 jars'),
    p('Of the cargo, the hall shows what can be told with a little space around it:'),
    ul(
      '1,140 wine jars, stacked in the hold as they lay, 31 of them still sealed;',
      'iron bars fused by rust into a block the size of a cow;',
      'a nest of 40 bowls, each with a fish painted on the bottom, and no two fish alike;',
      'a shoe, left, for a foot of size 37;',
      'a tally stick with 1,143 notches.',
    ),
    picture('wreck-jar', {
      caption: 'One of the jars, with the mark of a potter at Belasar. The rope round the handle is original.',
      credit: 'Dario Sunde / The Pilot',
      alt: 'A clay storage jar with a rope-worn handle and a small stamped mark, barnacles on one side, against a dark background.',
    }),
    p(
      'The three jars missing from the tally have a case to themselves, empty, with a label that says “Perhaps the crew”. Children understand it at once. On the first afternoon a class from the Yelli school stood in front of it longer than before the iron, the bowls and the shoe together. The same label in Arabic:',
    ),
    rtl('«لعلّهم البحّارة»'),
    related('reservoir'),
    p(
      'There are things to object to. The film in the entrance is too loud, and it invents a captain. The texts come in three of the city’s five languages; the others, the director Konrad Weiss says, are being set. And anyone who comes in a wheelchair sees the ship from the ramp but not from below, because the last four steps were added after the money had run out. Mr Weiss has promised a lift within the year. He should be held to it.',
    ),
    h2('The hole'),
    p(
      'At the lowest point of the hall a lamp stands under the hull and shines up through the gap that sank it. It is as long as an arm. Its edges are clean on three sides, and on the fourth the wood is torn outwards. Mrs Stroud has looked at it for twenty-nine years and has a theory, which she won’t tell. It is in an envelope in the museum’s safe, to be opened when someone else has published the same.',
    ),
    p(
      '“I would like to have been first,” she says. “But I’d much rather be right.” Then she bends down and picks a wasp off the floor, dead, and puts it in her pocket.',
    ),
  ],
});
