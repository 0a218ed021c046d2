import { h2, p, picture, pull, quote, table, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const cable = article({
  key: 'northern-cable',
  state: 'published',
  by: 'editor',
  age: 75,
  section: 'world',
  slug: 'power-flows-again-through-kestrias-northern-cable',
  kicker: 'Kestria',
  headline: 'Power flows again through Kestria’s northern cable after nineteen days',
  standfirst: 'A splice at 88 metres ends the longest interruption since the link was laid.',
  dateline: 'LORN',
  bylines: [{ author: 'littoral', role: 'by' }],
  topics: ['energy', 'sarn-sea'],
  leadImage: {
    picture: 'cable-ship',
    caption: 'The cable was lifted, cut and joined on board before it was lowered again.',
    credit: 'M. Doran / Littoral',
    alt: 'A cable-laying ship at dusk. A thick line runs from its bow into dark water and along the sea floor.',
  },
  body: [
    p(
      'The northern power cable between Kestria and Arkava is carrying electricity again, nineteen days after an anchor tore it from the sea floor, the operator Sarnlink said.',
    ),
    p(
      'The repair ship *Corvina* joined the ends at a depth of 88 metres and tested the splice for thirty hours. Current was raised in four steps to 600 megawatts, about a seventh of what Kestria uses on an average evening.',
    ),
    p(
      'While the link was down, Kestria ran two old gas turbines at Port Ansel and asked aluminium works in the east to pause at night. Wholesale prices, which had risen by 41 per cent, fell below their former level within an hour of the announcement.',
    ),
    p(
      'Police in Lorn are still questioning the mate of a grain carrier whose anchor, when it was inspected, had 60 centimetres of copper wound round one fluke. “He says he noticed nothing,” said the public prosecutor, Cato Lindgaard. “We find that he notices a good deal.”',
    ),
    p(
      'The cable, laid in 2008, is 312 kilometres long. It has been damaged by anchors twice before, for six days and for eleven.',
    ),
    p('Sarnlink put the cost of the repair at 23 million crowns and said it would claim it from the ship’s insurer.'),
  ],
});

const convention = article({
  key: 'sarn-convention',
  state: 'published',
  by: 'editor',
  age: 5_900,
  section: 'world',
  slug: 'ten-years-of-the-sarn-convention-who-owns-a-shrinking-sea',
  kicker: 'The Sarn Convention',
  headline: 'Five states divided a sea. Then it began to move',
  standfirst:
    'Ten years ago the Sarn Convention drew lines across the water from fixed points on the shore. Since then the shore has gone as much as four kilometres elsewhere.',
  genre: 'analysis',
  dateline: 'LORN',
  bylines: [{ author: 'sevda-qarabendli', role: 'by' }],
  topics: ['sarn-sea', 'fisheries', 'energy'],
  leadImage: {
    picture: 'sarn-sea-map',
    caption: 'The five shares of the sea as the convention drew them, inside the shoreline of that year.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A map of an inland sea between five countries in muted tints. Dashed lines divide the water, and an older, wider shoreline surrounds it.',
  },
  body: [
    p(
      'On the road south from Belasar there is a stone with a bronze bolt in it. A plaque says that this is point A-17 of the Sarn Convention, and that it stands four metres from the water. To reach the water today takes twenty minutes on foot, across a plain of cracked silt on which someone has marked out a football pitch.',
    ),
    p(
      'The sea has fallen by 2.3 metres since the five states signed. On the steep northern coast hardly anyone would notice. In the flat south a fall of one metre can move the shore by two kilometres, and it has. The lines that divide the seabed, however, hang between bolts like A-17, and the bolts have not moved.',
    ),
    h2('What was agreed'),
    p(
      'The convention took twenty-two years to negotiate and is nine pages long. It gives each state a share of the seabed, with whatever lies beneath it, and a belt of water fifteen miles wide for its own fishing boats. The middle is common. The two halves of the bargain were measured in different ways, which few people outside the talks noticed: the seabed from the bolts, the fishing belt “from the shore as it lies”.',
    ),
    table(
      [
        ['State', 'Share of seabed', 'Retreat of the shore', 'Change in fishing belt'],
        ['Kestria', '29%', '0.2 km', '−1%'],
        ['Arkava', '24%', '1.1 km', '−4%'],
        ['Ostrany', '18%', '0.4 km', '−1%'],
        ['Vashtar', '15%', '4.1 km', '−22%'],
        ['Halvia', '14%', '2.6 km', '−13%'],
      ],
      { header: true },
    ),
    p(
      'So the seabed has stayed where it was while the belt has wandered out into the sea after the water, narrowing as it goes. Vashtar has lost more than a fifth of its fishing ground without a single ship having crossed a line. It has also gained 640 square kilometres of land, which is salt.',
    ),
    picture('stranded-pier', {
      size: 'wide',
      caption: 'The old pier at Qum Port, in Vashtar, now ends more than four kilometres from the water.',
      credit: 'Hedda Lasko / The Pilot',
      alt: 'A wooden pier ends on dry, cracked mud. The sea is a thin bright line far behind it, and one boat lies upturned.',
    }),
    h2('Three readings'),
    p(
      'Vashtar argues that a shore which lies on dry land is no shore, and that the bolts should be moved. Kestria, which would lose two gas fields if they were, holds that the convention says what it says. Its chief negotiator at the time, Annika Solberg-Rey, is now 81 and does not remember the point as an oversight.',
    ),
    quote(
      [
        '“We knew that the level might change. We had a table of it, back to 1840. It goes up and it goes down, and each of us secretly believed it would go the way that suited us. Nobody asked for a clause, because to ask would have been to say which way you thought.',
        'I would do the same again. A treaty that waited for the water to hold still would be waiting now.”',
      ],
      'Annika Solberg-Rey, Kestria’s negotiator, in an interview in Lorn',
    ),
    p(
      'Arkava stands between the two. Its gas lies near the middle, safe under either reading, but the fishing towns around [Belasar, where the salt works are closing](/economy/belasar-salt-works-to-become-a-reserve), have begun to meet boats from Vashtar where they met none before. The coastguard recorded 9 such encounters in the first year of the convention and 143 in the tenth. None has ended in injuries. In most, according to the logs, one crew shouted and the other waved.',
    ),
    pull('Each of us secretly believed it would go the way that suited us.', 'Annika Solberg-Rey'),
    h2('What could be done'),
    p(
      'Diplomats from three of the five delegations, who spoke on condition that they not be named, describe the ideas on the table for the review conference:',
    ),
    ul(
      '**Fix the belt** at its original place. Simple, and it would give Vashtar its water back; but boats from Qum Port would have to sail 4.1 kilometres further to reach it.',
      '**Pool the south.** Vashtar, Halvia and Arkava would fish their belts as one, under a common quota. The fishermen of Belasar are against it, and those of Qum Port are for it.',
      '**Move the bolts** every ten years. No state with gas will sign this.',
      '**Pay.** Kestria could buy the status quo with a fund for the southern ports. A sum of 300 million crowns has been mentioned and not denied.',
    ),
    p(
      'The second idea has a precedent. Since 1961 the lamprey fishers of the Velk mouth have shared their weirs across the border by drawing lots each season, on a system devised by two parish priests. It has produced one lawsuit in that time, over a hat.',
    ),
    h2('The clock'),
    p(
      'The conference meets in Lorn in eight months. Any state may leave the convention with a year’s notice if the review fails, and Vashtar’s parliament has already voted that its government must “consider” doing so. A withdrawal would not change the sea. It would, however, end the common rescue service, the shared radar and the winter herring quota, each of which was hung on the treaty because it was there.',
    ),
    p(
      'Hydrologists expect the level to fall by another 70 centimetres before the next review. At A-17, the football pitch is in use most evenings. The goal at the western end, the players say, was put up last year in the place where they used to moor the boat.',
    ),
  ],
});

const nightTrain = article({
  key: 'night-train',
  state: 'published',
  by: 'reporter2',
  age: 146_000,
  section: 'world',
  slug: 'the-night-train-to-vashtar-returns',
  kicker: 'Railways',
  headline: 'The night train to Vashtar returns, nine minutes late',
  standfirst: 'Seventeen years after the last one, five sleeping cars left Ostrel for the south with every berth sold.',
  dateline: 'OSTREL',
  bylines: [{ author: 'sevda-qarabendli', role: 'by' }],
  topics: ['railways'],
  leadImage: {
    picture: 'night-train',
    caption: 'The line crosses the Ashgar range on 31 viaducts.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A night train of five blue sleeping cars crosses a stone viaduct under the stars, its windows lit.',
  },
  body: [
    p(
      'The first night train from Arkava to Vashtar in seventeen years has left Ostrel with 172 passengers, all its berths sold, and a brass band that had to be asked to get off.',
    ),
    p(
      'It was nine minutes late. The guard, Milan Osk, who had also worked the last one, said that this was a considerable improvement.',
    ),
    p(
      'The service runs three times a week over 611 kilometres and takes eleven hours, of which fifty minutes are spent at the border. Tickets cost 94 crowns in a compartment for four and 210 for a cabin alone. The two railways bought the five cars from a Halvian company that had used them as a hotel; one still has a reception desk.',
    ),
    p(
      'The line was closed after a landslide in the Sen gorge. Its repair cost 61 million crowns, shared equally. Vashtar’s railways hope for 48,000 travellers in the first year. In its last year the old train carried 19,000.',
    ),
    p(
      '“I’m going to see my brother,” said Aynur Teymur, who had the lower berth in compartment six and a cake on her knees. “We talk every week. But you can’t send this down a telephone.”',
    ),
  ],
});

const kestria = article({
  key: 'kestria-presidency',
  state: 'published',
  by: 'editor',
  age: 580_000,
  section: 'world',
  slug: 'kestria-elects-its-first-president-from-the-islands',
  kicker: 'Kestria',
  headline: 'Kestria elects its first president from the islands',
  standfirst: 'Runa Halloway-Brek, a former harbour engineer, wins the second round with 52.6 per cent.',
  dateline: 'LORN',
  bylines: [{ author: 'littoral', role: 'by' }],
  topics: ['elections'],
  leadImage: null,
  body: [
    p(
      'Runa Halloway-Brek has been elected president of Kestria, the first from the outer islands, with 52.6 per cent of the vote against 47.4 for the incumbent, Axel Thorne.',
    ),
    p(
      'She led in every coastal district and in two of the five inland. Turnout was 64 per cent, three points higher than in the first round a fortnight ago. Mr Thorne conceded within an hour of the close and offered her, he said, “the key to the one drawer in that office that sticks”.',
    ),
    p(
      'Ms Halloway-Brek, 49, built the storm gates at Port Ansel before she entered politics. She campaigned for a ferry subsidy and for a review of the Sarn Convention, and against a second tunnel under the capital. Kestria’s presidents appoint judges and represent the country abroad; the budget is for parliament.',
    ),
    p(
      'In Navaresh the government congratulated her within the hour. It has reason to: the joint commission on the northern cable, which has not met under Mr Thorne, needs a Kestrian chair. A diplomat who has dealt with her in that field described her as “somebody who has read the annex”.',
    ),
    p('She takes office in six weeks for a term of five years.'),
  ],
});

export const world: DemoArticle[] = [cable, convention, nightTrain, kestria];
