import { h2, p, pull, quote, table, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

/** What readers have not seen yet: drafts and what waits on an editor. */

const tram = article({
  key: 'tram-draft',
  state: 'draft',
  by: 'reporter',
  age: 45,
  section: 'politics',
  slug: 'council-splits-over-the-tram-to-upper-gardens',
  kicker: 'City council',
  headline: 'Council splits over the tram to Upper Gardens',
  standfirst: '',
  dateline: 'NAVARESH',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['railways'],
  leadImage: null,
  body: [
    p(
      'A majority of the city council wants a tram to Upper Gardens. A majority also opposes each of the three routes that have been proposed for it. That was the outcome of a sitting that ended after midnight with',
    ),
    p(
      'ROUTE A (Bishop’s Stairs): 19 for, 26 against. ROUTE B: 21–24. ROUTE C (tunnel): get figure from the clerk, she had 17 or 18.',
    ),
    h2('What it would cost'),
    p('138 million for B according to the transport office. Ask Morant’s people whether this includes the depot.'),
    p('Quote Dagny Petrosian (cyclists): “I have never before seen forty-five people agree so loudly.”'),
  ],
});

const lighthouses = article({
  key: 'lighthouses-draft',
  state: 'draft',
  by: 'reporter2',
  age: 3_300,
  section: 'economy',
  slug: 'nine-lighthouses-for-sale',
  kicker: 'Property',
  headline: 'Nine lighthouses for sale, keepers’ cottages included',
  standfirst:
    'The Lights Board no longer needs the towers, but the ships still need the lamps. Buyers must live with both.',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['sarn-sea', 'housing'],
  leadImage: null,
  body: [
    p(
      'The Lights Board is selling nine of the 23 lighthouses on the coast of Arkava. The cheapest is offered at 40,000 crowns and has no road. The dearest, on the point at Belasar, has a road and no longer any sea.',
    ),
    p(
      'The lamps stay in service. They are looked after by two technicians in a van, and the deed of sale gives these the right “to enter at any hour, and to be offered nothing”. What is for sale is everything beneath: stairs, cottages, in one case a piano.',
    ),
    p(
      'Conrad Maas, who manages the sale, has had 1,300 enquiries. Most end, he says, when people hear about the foghorn. It sounds for five seconds in every forty whenever visibility falls below two miles, which at Sevrin was the case on 71 days last year.',
    ),
    p('Bids are due in six weeks. TO DO: someone who has lived in one. Ask Elif about the couple at North Point.'),
  ],
});

const correctionColumn = article({
  key: 'correction-column-draft',
  state: 'draft',
  by: 'editor',
  age: 9_600,
  section: 'culture',
  slug: 'in-defence-of-the-long-correction',
  kicker: 'Ilse Marandi',
  headline: 'In defence of the long correction',
  standfirst: 'A paper that says it was wrong in nine words has usually not understood how.',
  genre: 'opinion',
  bylines: [{ author: 'ilse-marandi', role: 'by' }],
  leadImage: null,
  body: [
    p(
      'A reader in Dunmar has sent me all the corrections that this newspaper printed in the year of her birth, 1948, cut out and pasted on cards. There are fourteen. I counted fourteen in the past month.',
    ),
    p(
      'She draws the conclusion that we used to be careful. I am afraid it’s the other one. Among the fourteen cards is this, complete: “The bridge referred to on the 9th inst. is standing.” Somewhere behind that sentence there is a morning on which people in Ostrel did not go to work.',
    ),
    p('We owe the reader three things: what was wrong, what is right, and'),
  ],
});

const pensions = article({
  key: 'pensions-review',
  state: 'in review',
  by: 'reporter2',
  age: 160,
  section: 'economy',
  slug: 'seamens-pension-fund-has-fewer-seamen-than-pensioners',
  kicker: 'Pensions',
  headline: 'The seamen’s fund now has fewer seamen than pensioners',
  standfirst:
    'For the first time more people draw on it than pay in. Its reserves last fourteen years, its actuary says, or nine.',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['labour'],
  leadImage: null,
  body: [
    p(
      'The Seamen’s Pension Fund of Arkava paid 8,940 pensions last month and received contributions from 8,870 people. It is the first time since the fund began in 1926 that those who draw outnumber those who pay.',
    ),
    p(
      'Its reserves stand at 1.31 billion crowns. Last year it took in 118 million and paid out 161 million; investments brought 34 million. The shortfall of 9 million was met from capital.',
    ),
    table(
      [
        ['Year', 'Paying in', 'Drawing'],
        ['Thirty years ago', '21,300', '6,100'],
        ['Ten years ago', '12,050', '8,200'],
        ['Last month', '8,870', '8,940'],
      ],
      { header: true },
    ),
    p(
      'Agnes Tory, the fund’s actuary, reckons that the money lasts fourteen years if ships go on being crewed as they are, and nine if the freight lines move their registers to Halvia, as two have said they might. “A fund like ours is a queue,” she said. “It works as long as people join it at the back.”',
    ),
    p('The Ministry of Labour will propose one of three remedies before the budget:'),
    ul(
      'a contribution of 19 per cent in place of 16;',
      'a pension at 62 instead of 60, except for stokers, of whom there are four;',
      'a merger with the dockers’ fund, which is in surplus and has been heard to say so.',
    ),
  ],
});

const oaks = article({
  key: 'ashgar-oaks-review',
  state: 'in review',
  by: 'reporter',
  age: 1_050,
  section: 'science',
  slug: 'the-oaks-of-ashgar-are-climbing',
  kicker: 'Forests',
  headline: 'The oaks of Ashgar are climbing eleven metres a year',
  standfirst: 'Jays carry the acorns uphill. Foresters have begun to follow the jays.',
  dateline: 'OSTREL',
  bylines: [
    { author: 'elif-santorel', role: 'by' },
    { author: 'nadia-velkhar', role: 'by' },
  ],
  leadImage: null,
  body: [
    p(
      'The upper edge of the oak woods on the Ashgar range has moved uphill by 220 metres in twenty years, a survey by the State Forests has found. Young trees now stand at 1,640 metres, above the highest farms.',
    ),
    p(
      'An acorn cannot roll up a slope. The surveyors put small transmitters into 300 of them and traced 212 to jays, which bury several thousand each autumn and forget about a third. Most were carried downhill or along it; one in six went up, by 90 metres on average.',
    ),
    quote(
      [
        '“We used to ask what we should plant up there in fifty years’ time. Now we look where the jay has already been. Its judgement of soil is better than mine, and it works for nothing.”',
      ],
      'Hedvig Norr, forester at Ostrel',
    ),
    p(
      'The State Forests used to plant 40,000 oaks a year on the upper slopes at a cost of 9 crowns each, and lost two thirds to frost. Since they began to fence what the jays have sown, in the past four years, they have lost one in five and bought no seedlings at all. Some 1,100 hectares are now marked on the map with a small blue feather.',
    ),
    p(
      'Farmers on the high pastures are less pleased. Of the meadows mown in the year 2000, the survey says, a ninth is woodland today.',
    ),
  ],
});

const lift = article({
  key: 'lift-returned',
  state: 'returned',
  note: 'Good find. Before this runs: (1) Bellamy must be asked about the second invoice, by name, and given a day. (2) Paragraph 3 says “nobody checked”. Who told us, and did they mean nobody at the district office or nobody at all? (3) Is 640,000 with or without tax? The two documents differ.',
  by: 'reporter',
  age: 520,
  section: 'politics',
  slug: 'a-lift-that-was-paid-for-twice',
  kicker: 'City finances',
  headline: 'A lift that was paid for twice, and runs once an hour',
  standfirst: 'The city settled two invoices for the lift at Cooper’s Steps. They carry the same number.',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['housing'],
  leadImage: null,
  body: [
    p(
      'The city of Navaresh has paid twice for the public lift beside Cooper’s Steps, according to invoices that *The Navaresh Pilot* has seen. Both are for 640,000 crowns, both bear the number 0417, and both were stamped “checked and correct”, eleven weeks apart.',
    ),
    p(
      'The contractor, Bellamy Lifts, says that its books show one payment. The city’s treasurer, Anouk Ferri, says that hers show two, to two accounts. “I signed the second because I remembered the first,” she said. “It looked familiar.”',
    ),
    p(
      'Nobody checked the number of the second account, which belongs to a company of a similar name in Dunmar. It was dissolved in the spring.',
    ),
    p('The lift holds eight people and runs at present once an hour, to spare the motor.'),
  ],
});

const archive = article({
  key: 'archive-approved',
  state: 'approved',
  by: 'reporter',
  age: 610,
  section: 'culture',
  slug: 'the-city-archive-puts-two-centuries-of-harbour-books-online',
  kicker: 'Archives',
  headline: 'Two centuries of harbour books go online, blots included',
  standfirst:
    'Every ship that entered Navaresh between 1803 and 1999 can now be looked up: 1.9 million arrivals, and the remarks of 61 clerks.',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['harbour', 'museums-and-books'],
  leadImage: {
    picture: 'paper-archive',
    caption: 'The books fill 214 metres of shelf and were scanned in four years.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'Shelves of tied document bundles reach far back. In front stands a trolley with a scanner that draws a blue line of light.',
  },
  body: [
    p(
      'The harbour books of Navaresh, in which a clerk has entered the name, cargo and home port of every ship since 1803, can be read by anyone from next week. The city archive has scanned all 2,140 volumes and transcribed the columns.',
    ),
    p(
      'They hold 1.9 million arrivals. One can follow a single ship for sixty years, find the day on which the first orange came in (4 March 1811, eleven crates, “one eaten”), or see the great herring years rise and stop.',
    ),
    p(
      'The column for remarks was meant for damage and disease. In 196 years 61 clerks found other uses for it, and the archive has copied out every word. “Captain drunk, crew drunk, pilot sober and sorry for it,” wrote Leopold Varga in 1877. His successor noted the swallows: first and last of each year, until 1914.',
    ),
    pull('Captain drunk, crew drunk, pilot sober and sorry for it.', 'Leopold Varga, harbour clerk, 1877'),
    p(
      'Miriam Achterberg, who leads the archive, hopes that readers will help with 8,300 names that no machine could read. There is one page that nobody should try, she says. Somebody put a kettle on it in 1846.',
    ),
  ],
});

const harbourBus = article({
  key: 'harbour-bus-scheduled',
  state: 'scheduled',
  inDays: 1,
  time: '07:00',
  by: 'reporter2',
  age: 240,
  section: 'economy',
  slug: 'harbour-bus-to-cost-one-crown-at-any-hour',
  kicker: 'Transport',
  headline: 'Harbour bus to cost one crown, at any hour and in any direction',
  standfirst:
    'The city and the port authority replace eleven fares with one. It will cost them less than selling the tickets did.',
  dateline: 'NAVARESH',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['harbour'],
  leadImage: {
    picture: 'harbour-bus',
    caption: 'Four boats cross the harbour between Tarwharf and Saltmarket, every twelve minutes.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A small yellow passenger boat crosses a harbour between two quays with commuters on deck. The city rises in terraces behind.',
  },
  body: [
    p(
      'A trip on the harbour bus will cost one crown from the first of next month, whoever makes it and however far it goes. The city and the port authority have agreed to abolish the eleven fares that now apply, among them one for passengers with a goose.',
    ),
    p(
      'The four yellow boats carry 14,200 people on a working day. They take in 9.8 million crowns a year, at fares between 60 cents and 3.40 crowns. One crown from everyone would bring 4.6 million, according to the transport office. Against this stand 1.7 million for machines, paper and two ticket clerks, who will both become deckhands, and 4 million that employers on the Tarwharf side have pledged for ten years.',
    ),
    p(
      '“We were spending seventeen crowns in every hundred to find out who owed us the other eighty-three,” said the mayor, Aziza Morant.',
    ),
    p(
      'The employers’ pledge was the work of Beatrix Onslow, who runs the bakery on Quay Two and was tired of losing apprentices to the other side of the water. She wrote to 31 firms; 26 agreed. Machines will be taken off the boats over a weekend. Anyone with an old ticket may use it as long as it can be read.',
    ),
    p('Children under seven, and geese, will travel free.'),
  ],
});

export const desk: DemoArticle[] = [tram, lighthouses, correctionColumn, pensions, oaks, lift, archive, harbourBus];
