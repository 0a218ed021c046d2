import { h2, h3, ol, p, pull, quote, table, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const rateOutlook = p(
  'Mr Halvane said that he expected inflation to be back below four per cent within three quarters. He added that the bank had expected the same three quarters ago.',
);

const reserveBank = article({
  key: 'reserve-bank',
  state: 'working draft',
  by: 'reporter2',
  age: 1_890,
  section: 'economy',
  slug: 'reserve-bank-leaves-its-rate-at-six-and-a-quarter',
  kicker: 'Prices',
  headline: 'Reserve Bank leaves its rate at six and a quarter',
  standfirst: 'Three of the seven governors wanted a cut. The price of bread decided it, says the governor.',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['housing'],
  leadImage: {
    picture: 'reserve-bank',
    caption: 'For the sixth meeting in a row the bank has changed nothing.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'The front of a bank with six heavy columns. Their shadows fall across the steps like bars of equal height.',
  },
  body: [
    p(
      'The Reserve Bank of Arkava has left its main rate at 6.25 per cent for the sixth meeting in a row, by four votes to three, although inflation fell to 4.4 per cent last month from 4.9.',
    ),
    p(
      'The governor, Idris Halvane, said that the fall was owed almost entirely to petrol and to a single telephone company’s new tariff. Without these two, prices rose as fast as in the month before. “I buy bread,” he said. “So do the other six. We’ve all noticed.” A two-pound loaf costs 3.42 crowns in Navaresh, by this newspaper’s index, against 3.15 a year ago.',
    ),
    rateOutlook,
    p(
      'Those who voted for a cut of a quarter point were Deputy Governor Lise Amadi and two outside members. Their reasons will be published in a fortnight. Exporters had asked for relief: the crown has gained six per cent on its neighbours’ currencies since the last cut.',
    ),
    p(
      'The bank’s rate sets what most house-owners pay. A loan of 200,000 crowns over twenty years costs about 1,460 a month at present.',
    ),
  ],
  changes: {
    standfirst:
      'Three of the seven governors wanted a cut. The minutes, seen by The Pilot, show how close a fourth came to joining them.',
    body: [
      p(
        'The Reserve Bank of Arkava came within one vote of cutting its main rate, and one governor changed sides during lunch, according to minutes of the meeting seen by *The Navaresh Pilot*.',
      ),
      p(
        'The rate stays at 6.25 per cent, for the sixth time in a row, by four votes to three. Inflation fell to 4.4 per cent last month from 4.9. In the morning, the minutes say, “a majority inclined to a reduction”.',
      ),
      p(
        'The governor, Idris Halvane, then asked for the figures without petrol and without a single telephone company’s new tariff. Prices so measured rose as fast as in the month before. TO CHECK with the bank: who asked for the lunch to be extended?',
      ),
      rateOutlook,
    ],
  },
});

const saltBody = [
  p(
    'The salt works at Belasar will close at the end of the season after 212 years, its owner has told the 140 people who work there. The shore has moved 1.1 kilometres away from the pans, and pumping the brine costs more than the salt is worth.',
  ),
  p(
    'Belasar Salt has lost money in each of the past four years, 3.1 million crowns in the last. Its director, Petros Vane, said the company had looked at a canal, a second pumping station and solar panels. “Every plan worked until we asked where the sea would be in ten years.”',
  ),
  quote(
    [
      '“My father raked pan 14 and I rake pan 15. You could say we moved up in the world. They tell me to retrain, and I’m willing, but I am 57 and what I know is when to open a sluice.”',
    ],
    'Ruta Simin, salt worker',
  ),
  p(
    'The works supply a third of the salt that is spread on Arkava’s roads. The highways office said it had stocks for one winter and would buy from Halvia afterwards.',
  ),
];

const saltWorks = article({
  key: 'salt-works',
  state: 'published',
  by: 'reporter2',
  age: 13_100,
  section: 'economy',
  slug: 'belasar-salt-works-to-become-a-reserve',
  oldSlug: 'belasar-salt-works-to-close-after-212-years',
  kicker: 'Belasar',
  headline: 'Belasar salt works to close after 212 years',
  standfirst: 'The sea has moved away from the pans, and 140 people lose their work.',
  dateline: 'BELASAR',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['labour', 'sarn-sea'],
  leadImage: {
    picture: 'salt-works',
    caption: 'The pans turn pink in the last weeks before the salt is raked.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'Salt pans from above, a grid of pink, white and rust with low dikes between. One tiny figure works with a rake.',
  },
  body: saltBody,
  versions: [
    {
      kind: 'update',
      after: 6_300,
      note: 'The state has bought the pans and will keep forty people on to look after them. The article has a new headline and address.',
      changes: {
        slug: 'belasar-salt-works-to-become-a-reserve',
        headline: 'Belasar salt works to become a reserve, and forty stay on',
        standfirst:
          'The state buys the pans for 5.2 million crowns. For a hundred others the work ends with the season.',
        body: [
          p(
            'The state has bought the salt pans of Belasar for 5.2 million crowns and will keep them as a nature reserve, with forty of the 140 people who work there. The rest will lose their jobs at the end of the season, as announced last week.',
          ),
          p(
            'The pans are the largest nesting ground of the stilt on the Sarn Sea; 2,900 pairs were counted this year. If they dried out, said Minister of Lands Lazar Quill, dust and salt would blow over the town. “It is cheaper to keep them wet than to keep sweeping Belasar.”',
          ),
          ...saltBody.slice(1),
        ],
      },
    },
  ],
});

const rentIndex = article({
  key: 'rent-index',
  state: 'published',
  by: 'reporter2',
  age: 8_800,
  section: 'economy',
  slug: 'how-the-new-rent-index-works',
  kicker: 'Housing',
  headline: 'How the new rent index works, and what it makes of your flat',
  standfirst:
    'From the coming quarter most landlords in Navaresh may ask no more than the index allows, and a tenth. How it is reckoned, whom it leaves out, and what to do if your rent is too high.',
  genre: 'explainer',
  bylines: [{ author: 'tomas-ereg', role: 'by' }],
  topics: ['housing'],
  leadImage: {
    picture: 'terrace-houses',
    caption: 'Thirteen streets on Lantern Hill are in the second highest band.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A steep street of narrow houses in pastel colours climbs from lower left to upper right like the steps of a chart.',
  },
  description: 'Bands, additions, deductions and the ceiling: the Navaresh rent index explained with an example.',
  body: [
    p(
      'Navaresh has 212,000 rented flats. Until now a landlord whose tenant left could ask whatever the next one would pay, and in the past five years that was, on average, 34 per cent more. The Rent Index Act, which the Assembly passed last year, sets a limit. The city has now published the figures that give it effect. This is how they work.',
    ),
    h2('What is the index?'),
    p(
      'A table of ordinary rents, made from 18,400 contracts that the city collected last winter. It sorts every street into one of five bands and gives a rent for each square metre. The bands follow what people actually paid there, so a handsome street in a noisy quarter may stand below a plain one by the park.',
    ),
    table(
      [
        ['Band', 'For example', 'Crowns per square metre'],
        ['1', 'Tarwharf, Glasshouse Street', '7.90'],
        ['2', 'Marsa, Yelli', '9.40'],
        ['3', 'Saltmarket', '11.20'],
        ['4', 'Lantern Hill', '13.10'],
        ['5', 'Upper Gardens, Old Mole Parade', '16.30'],
      ],
      { header: true },
    ),
    h2('How do I work out my rent?'),
    ol(
      'Find your street’s band on [the map of the city’s rent office](https://rents.navaresh.example/map) or in any branch library.',
      'Multiply the figure by the area of your flat. Balconies count by a quarter, cellars not at all.',
      'Add 8 per cent for a lift above the second floor, 6 for a bathroom renewed in the past ten years, 4 for a garden you may use.',
      'Take off 5 per cent for street noise, 7 if the flat is heated by stoves, 10 if the lavatory is on the landing. About 1,900 still are.',
      'What you have now is the index rent. The law allows a tenth more: that is the ceiling.',
    ),
    h3('An example'),
    p(
      'Take a flat of 62 square metres in Saltmarket, on the fourth floor with a lift, facing the tram. The basic figure is 62 times 11.20, which makes 694.40 crowns. The lift adds 8 per cent of that, 55.55; the tram takes off 5 per cent, 34.72. The index rent is 715.23 crowns and the ceiling 786.75. The flat is not made up: its tenant, who asked that her name be left out, pays 940.',
    ),
    h2('To whom does it apply?'),
    p(
      'To every contract signed from the first day of the coming quarter, and to older ones at their next rise. It does not apply to:',
    ),
    ul(
      'flats first let less than five years ago, some 9,600;',
      'flats owned by the city and the housing cooperatives, which have their own lower scale;',
      'rooms in the landlord’s own home;',
      'lets of less than three months, if they are registered as such and the tax is paid.',
    ),
    p(
      'The last exception is the one that both sides expect to quarrel over. There were 2,300 short lets in Navaresh a year ago. There are now 3,150. The city has taken on six inspectors.',
    ),
    h2('My rent is above the ceiling. What now?'),
    p(
      'Nothing changes by itself. You write to the landlord, name the figure and ask for the difference; the city has a form letter in five languages. If there is no answer within a month, you may go to the Rent Office, which decides within sixty days and costs nothing. You must go on paying the full rent until then. What you paid too much after your letter arrived comes back with interest; what you paid before does not.',
    ),
    pull('You must write first. What you paid before the letter does not come back.'),
    p(
      'A landlord may not end a contract because a tenant has written. If one tries within a year, the law presumes that this was the reason, and it is for the landlord to prove another.',
    ),
    h2('Will it bring rents down?'),
    p(
      'The city reckons that 61,000 flats are let above the ceiling, by 112 crowns a month at the median. Economists disagree on the rest. Hanna Delacroix-Ozan of the university expects the effect to be real and smaller than hoped. She has studied a similar law in Lorn.',
    ),
    quote(
      [
        '“In Lorn rents fell by about six per cent in the flats that the law covered, and rose by about four in the ones it left out. If you have a flat, you are better off. If you’re looking for one, you are looking for longer: eleven weeks instead of seven.”',
      ],
      'Hanna Delacroix-Ozan, University of Navaresh',
    ),
    p(
      'The Association of House Owners says it will not challenge the act in court but will ask its members to send the city every bill for a new roof. Its chairman, Ferdinand Cole, calls the index “a photograph of last winter”. That is right, and the act says what is to be done about it: the photograph will be taken again every two years.',
    ),
  ],
});

export const economy: DemoArticle[] = [reserveBank, saltWorks, rentIndex];
