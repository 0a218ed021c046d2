import { type DemoBlock, h2, p, picture, pull, quote, ul } from '@/db/demo/document';
import { article } from './types';

/** Five versions of one night: what was known, what more was known, what was wrong, what could mislead, what was misspelt. */

const opening = (people: string) =>
  p(
    `All ${people} people on the ferry *Anselma* have been brought ashore after the ship ran onto rocks off Little Tern, the smallest of the Tern Islands, on its night crossing from Navaresh to Lorn. Eleven passengers were treated for bruises and one, a man of 74, for a broken wrist. No one is missing.`,
  );

const ashore = (people: string, officer: string) =>
  p(
    `The last boat, carrying the captain and four of his officers, came into Tern Haven at twelve minutes to five. The coastguard counted heads on the quay three times, said its duty officer, Halvard ${officer}, “because the first two times we got ${people} and I did not believe our luck”.`,
  );

const bridgeFirst = p(
  'The captain had left the bridge shortly before the grounding, according to the company. The second officer, who had the watch, altered course by eleven degrees at 1.26, two minutes after the *Anselma* passed the light on Great Tern. The turn is made on every crossing. On this one it came about 600 metres late.',
);

const bridgeClear = p(
  'The captain, according to the company, was at the chart table, which stands in an alcove on the bridge behind a curtain. The second officer, who had the watch, altered course by eleven degrees at 1.26, two minutes after the *Anselma* passed the light on Great Tern. The turn is made on every crossing. On this one it came about 600 metres late.',
);

function laterBody(people: string, bridge: DemoBlock, officer: string): DemoBlock[] {
  return [
    opening(people),
    ashore(people, officer),
    h2('Three hours on the slope'),
    p(
      'The *Anselma*, 118 metres long and built in 1996, left Navaresh at 22.40 with 61 cars and nine lorries below. At 1.28 she struck the reef that runs south from Little Tern and came to rest with her deck tilted eleven degrees to port. Passengers in the forward lounge described a noise like gravel tipped from a cart, and then the vending machines falling.',
    ),
    quote(
      [
        '“It was quite gentle, at first. My tea went across the table and I caught it. Then everyone’s tea went. A steward came through and said, very calmly, that we should all sit on the floor on the high side and take a child each, if we had a lap free. I had a boy called Matteo, who told me about volcanoes until four in the morning.”',
      ],
      'Judit Salamon, a passenger from Navaresh',
    ),
    p(
      'The lifeboats on the upper side could not be lowered over the tilted hull, and the master decided to wait for help rather than use the others in a swell of a metre and a half. The first boat to arrive, at 2.05, was a crab fisherman’s from Great Tern. By three there were fourteen: seven fishing boats, two of the coastguard’s, the pilot cutter, the island’s ambulance launch and three yachts.',
    ),
    p('They took people off in this order, as the ship’s emergency plan lays down:'),
    ul(
      'children with one adult each, by the pilot door on the starboard side;',
      'passengers who could not use a ladder, in the crew’s rescue basket;',
      'all others by cabin number, from the lowest deck upwards;',
      'the crew, cooks first.',
    ),
    pull('A steward said we should sit on the high side and take a child each, if we had a lap free.', 'Judit Salamon'),
    h2('A turn made late'),
    bridge,
    picture('tern-channel-chart', {
      caption:
        'The channel between the islands. The usual track bends before the reef; the ship’s, dashed, bent after it.',
      credit: 'Ivo Brandl / The Pilot',
      alt: 'A nautical chart of a narrow channel between three islands. A dashed track leaves its course and ends at a small cross on a reef.',
    }),
    p(
      'The turn at Great Tern is the sharpest on the route. Officers who know it say that it is made by eye, on the light, because the electronic chart shows the reef some forty metres from where it lies; the Hydrographic Office has had a survey of the channel planned for three years. Radar recordings from the pilot station show the ship holding thirteen knots until eleven seconds before she struck.',
    ),
    p(
      'Sarn Line, which owns the ship, said both officers held full licences and had been tested for alcohol with a negative result. The Marine Accident Bureau has taken the voyage recorder to Navaresh. Its head, Ottilie Brandvard, expects a first report in six weeks and asked for patience. “A ship that goes aground has usually been going aground for some time,” she said. “We shall look at the last two minutes, and then at the last two years.”',
    ),
    h2('The islanders'),
    p(
      'Great Tern has 380 inhabitants and one school. By five o’clock its gymnasium held everyone from the ship, two dogs and a consignment of bees that a lorry driver had refused to leave. The baker, Signe Aldous, fired her oven twice. Asked how much bread she had given away, she said she would have to see who came to pay.',
    ),
    p('The school’s six pupils were given the day off, and spent it showing other children round the island.'),
    p(
      'Most passengers were taken on to Lorn before noon by the *Belisama*, which the company turned back from its own crossing. The *Anselma* lies fast and shows no sign of leaking oil; two tugs from Navaresh will try to draw her off when a southerly wind next raises the water round the islands, which may take a week or more. Until then the night crossing is cancelled, and those with tickets can travel by day or have their money back.',
    ),
  ];
}

const lead = {
  picture: 'ferry-aground',
  caption: 'The ferry lay with her bow on the reef while boats from the islands came alongside.',
  credit: 'Ivo Brandl / The Pilot',
  alt: 'A passenger ferry lies tilted on rocks by a low island at night, her windows lit. Searchlights from two boats cross on her hull.',
};

export const ferry = article({
  key: 'ferry-anselma',
  state: 'published',
  by: 'reporter',
  age: 2_700,
  section: 'world',
  slug: 'ferry-anselma-runs-aground-off-little-tern',
  kicker: 'Tern Islands',
  headline: 'Ferry with more than 200 on board runs aground off Little Tern',
  standfirst: 'The coastguard says the ship is upright and that nobody is believed to be seriously hurt.',
  dateline: 'NAVARESH',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['sarn-sea', 'harbour'],
  leadImage: null,
  body: [
    p(
      'The ferry *Anselma* has run aground off Little Tern on its night crossing from Navaresh to Lorn with 214 people on board, the coastguard says. The ship is listing slightly and is not in danger of sinking.',
    ),
    p(
      'Boats from the islands and two coastguard cutters are taking the passengers off. There is a swell of about a metre and a half. Some people have bruises; the coastguard knows of no serious injury.',
    ),
    p(
      'The *Anselma* left Navaresh at 22.40 and struck at 1.28. Sarn Line, her owner, has opened a line for relatives and asks that only they use it.',
    ),
    p('This article will be updated as more is known.'),
  ],
  versions: [
    {
      kind: 'update',
      after: 260,
      note: 'Everyone is ashore. We have added passengers’ accounts, the course of the rescue and the first findings about the grounding.',
      changes: {
        headline: 'All safe after ferry runs aground off Little Tern',
        standfirst: 'Fourteen boats took the passengers of the Anselma off in the dark. The ship had turned late.',
        dateline: 'TERN HAVEN',
        bylines: [
          { author: 'nadia-velkhar', role: 'by' },
          { author: 'sevda-qarabendli', role: 'by' },
        ],
        leadImage: lead,
        body: laterBody('214', bridgeFirst, 'Nesim'),
      },
    },
    {
      kind: 'correction',
      after: 705,
      note: 'There were 241 people on board the Anselma, not 214. The company transposed two figures in its first statement, and we repeated them in the text without checking against the coastguard’s count on the quay.',
      changes: { body: laterBody('241', bridgeFirst, 'Nesim') },
    },
    {
      kind: 'clarification',
      after: 1_180,
      note: 'We wrote that the captain “had left the bridge” before the grounding. He was at the chart table, which is on the bridge but separated from the helm by a curtain. The earlier wording could be read to mean that he was elsewhere in the ship.',
      changes: { body: laterBody('241', bridgeClear, 'Nesim') },
    },
    {
      kind: 'minor',
      after: 1_515,
      note: 'The coastguard’s duty officer is Halvard Nessim, with two s.',
      changes: { body: laterBody('241', bridgeClear, 'Nessim') },
    },
  ],
});
