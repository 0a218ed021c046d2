import { h2, p, picture, pull, quote, table, ul } from '@/db/demo/document';
import { article } from './types';

/** The day's lead: the newest article of the first start. */
export const oldMole = article({
  key: 'old-mole',
  state: 'published',
  by: 'reporter',
  age: 20,
  place: 'lead',
  section: 'politics',
  slug: 'assembly-votes-to-rebuild-the-old-mole',
  kicker: 'The harbour',
  headline: 'Assembly votes by 60 to 59 to rebuild the Old Mole',
  standfirst:
    'The breakwater that has sheltered Navaresh since 1879 will be raised by two metres and its breach closed. Eleven members of the governing majority voted against.',
  dateline: 'NAVARESH',
  bylines: [
    { author: 'nadia-velkhar', role: 'by' },
    { author: 'tomas-ereg', role: 'additional reporting' },
  ],
  topics: ['harbour', 'sarn-sea', 'fisheries'],
  leadImage: {
    picture: 'old-mole',
    caption: 'The Old Mole from Lantern Hill, with the gap that the storm left three winters ago.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A long stone breakwater bends out into a grey-green sea. Waves climb its outer face, and part of the wall is missing.',
  },
  body: [
    p(
      'The Assembly has approved 412 million crowns to repair and raise the Old Mole, the breakwater on which the port of Navaresh depends, in the closest vote of this parliament and after a debate of eleven hours.',
    ),
    p(
      'Sixty members voted for the Harbour Works Bill and 59 against. One member of Harbour Labour abstained. One seat of the Civic Union stood empty: Marta Ilves, who is in hospital with a broken hip, had asked to vote from the ward and was refused under the standing orders. A tie would have sunk the bill.',
    ),
    p(
      'The port authority said it would call for tenders within thirty days and expects the first stones to be laid in ten months.',
    ),
    h2('What was decided'),
    p(
      'The Mole is 1,940 metres long and was built between 1868 and 1879. Three winters ago a storm carried away 140 metres of its outer face. Since then, ships longer than 180 metres have had to wait in the roads whenever the wind stands in the west. The port authority counts 61 such days in the past year, and puts their cost to shipowners and importers at 38 million crowns.',
    ),
    p('Under the bill:'),
    ul(
      'the breach will be closed with 4,300 concrete blocks of eighteen tonnes each;',
      'the whole outer face will be raised by two metres, as much as it has sunk since it was built;',
      'three crowns will be added to every ferry ticket until the works are paid for;',
      'the inner quay will be leased for 25 years to the operator of a new cold store, at a rent set by auction.',
    ),
    p(
      'Of the cost, the state will bear 206 million crowns, the port authority 124 million and the city 82 million, spread over six years.',
    ),
    table(
      [
        ['Party', 'For', 'Against', 'Abstained', 'Absent'],
        ['Civic Union', '46', '0', '0', '1'],
        ['Harbour Labour', '0', '37', '1', '0'],
        ['Highland League', '10', '11', '0', '0'],
        ['Greens', '4', '11', '0', '0'],
        ['**All**', '**60**', '**59**', '**1**', '**1**'],
      ],
      { header: true },
    ),
    h2('The quay behind the wall'),
    p(
      'It was the lease, added in committee last month, that almost brought the bill down. Harbour Labour, which holds most of the wards along the water, had supported the repair from the start. Its leader, Emil Tashkan, spoke for nineteen minutes without notes.',
    ),
    quote(
      [
        '“We were asked to mend a wall. We have been handed, in the same envelope, a lease on the only quay in the old harbour where a man with one boat can still land one box of fish.',
        'Take the lease out, and you will have a hundred votes before the tea is cold. Leave it in, and you may get your sixty. But don’t tell the people of Tarwharf that the sea made you do it.”',
      ],
      'Emil Tashkan, leader of Harbour Labour',
    ),
    p(
      'The eleven rebels of the Highland League, the junior partner in the coalition, had another complaint. They represent the mountain districts, which will pay for the state’s share like everyone else. Josip Arden, a member for Ostrel, told the chamber about a bridge on the road to Upper Sen. “The school bus stops,” he said. “The children get out and walk across. Then the bus drives over empty and picks them up on the other side. I have asked for four million crowns for that bridge for five years.”',
    ),
    p(
      'Four of the fifteen Greens broke with their leader, Vera Hadin, who opposes the dredging that comes with the works, since [the falling Sarn Sea](/world/ten-years-of-the-sarn-convention-who-owns-a-shrinking-sea) has left the harbour mouth too shallow for the barges. All four sit for wards in Navaresh. One of them, Pia Salkind, said that after the last storm she had found seaweed on the second step of a stairwell in Saltmarket, 200 metres from the sea.',
    ),
    h2('Twenty years of divers’ reports'),
    p(
      'The survey on which the bill rests was led by Aram Destin, professor of hydraulic engineering at Navaresh Polytechnic. His team found that the sea had been drawing the small stones out of the core of the Mole through gaps that opened when the armour settled. By the time of the storm, he said, parts of the wall were hollow.',
    ),
    picture('old-mole-section', {
      caption: 'The wall in section: the sea drew the small stones of the core out through gaps in the armour.',
      credit: 'Ivo Brandl / The Pilot',
      alt: 'A coloured cross-section of a breakwater. Large blocks lie on the seaward side on the left, smaller stones fill the core, and the harbour is on the right.',
    }),
    pull(
      'It broke in one night. It had been failing for twenty years, and we had the divers’ reports to prove it.',
      'Aram Destin, Navaresh Polytechnic',
    ),
    p(
      'Divers had reported the settling in eleven inspections since 1999. The reports were filed with the port authority, which until a change in the law six years ago had no duty to publish them. Its director, Karel Omidian, said every inspection would from now on be placed on the authority’s website within a week.',
    ),
    h2('Next, the court'),
    p(
      'Orhan Belisar, the transport minister, belongs to the League and lost half his own party over the bill. He promised that the terms of the auction would be laid before the Assembly before any bid is opened, and that boats under twelve metres would keep “a landing place, with a crane, at the present fee” for the whole of the lease. That promise is not in the text.',
    ),
    p(
      'The Union of Small Boat Owners said it would ask the Constitutional Court to examine the lease. The court has sixty days to decide whether to hear the case, and the auction cannot open while it does. The repair itself is not affected.',
    ),
    p(
      'Hamid Roshan, who mends outboard motors in a workshop on the inner quay, had the debate on the radio all day. He has filled sandbags for three winters. “Now I may get a dry shop with no door to the water,” he said, and turned the set off.',
    ),
  ],
});
