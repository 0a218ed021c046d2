import { h2, p, picture, pull, quote, table } from '@/db/demo/document';
import { article } from './types';

/** The reportage: three authors and a photographer. */
export const quay = article({
  key: 'quay-four',
  state: 'published',
  by: 'reporter2',
  age: 330,
  place: 'top',
  section: 'economy',
  slug: 'the-last-twelve-hour-night-on-quay-four',
  kicker: 'Work in the port',
  headline: 'The last twelve-hour night on Quay Four',
  standfirst:
    'After more than half a century the dockers of Navaresh have exchanged the long night for shorter shifts. Those who wanted it gone are surprised at what they will miss.',
  dateline: 'NAVARESH',
  bylines: [
    { author: 'tomas-ereg', role: 'by' },
    { author: 'nadia-velkhar', role: 'by' },
    { author: 'rosa-bektan', role: 'by' },
    { author: 'dario-sunde', role: 'photographs' },
  ],
  topics: ['harbour', 'labour'],
  leadImage: {
    picture: 'container-quay',
    caption: 'Quay Four at two in the morning, with the Orsolya alongside.',
    credit: 'Dario Sunde / The Pilot',
    alt: 'Three cranes stand in silhouette over stacks of containers at night. The lamps have halos, and the wet ground reflects them.',
  },
  body: [
    p(
      'At ten minutes to six in the evening the men and women of Gang Seven sit on the wall behind the canteen with their boots unlaced. Nobody laces up before the hour. It is a rule without an author, and after tonight it will be a rule without a use, because from tomorrow nobody on Quay Four will start at six.',
    ),
    p(
      'The night shift of twelve hours came to the port of Navaresh with the first container crane, in 1967, and was meant to last for one summer. Yesterday the Quay and Warehouse Workers’ Union and the port authority signed a paper that abolishes it. We spent the last one with the people who worked it.',
    ),
    h2('Six o’clock'),
    p(
      'The *Orsolya* lies alongside with 1,412 containers to come off and 980 to go on. Maryam Tulev, who leads the gang, reads the plan aloud, though everyone has it on a screen. She is 51 and has done this for twenty-three years. Her gang has fourteen members: two crane drivers who take turns, four lashers, five on the straddle carriers, two checkers and a foreman’s mate called Bo, who is nineteen and in his third week.',
    ),
    p(
      'Lashers go aboard first. They climb between the stacks with steel rods as long as a door is high and four times as heavy, and undo what another gang did up in another port. The rods ring when they are dropped. From the crane, 42 metres above, it sounds like someone laying a table.',
    ),
    picture('lashing-hands', {
      caption: 'A rod weighs seventeen kilograms. A lasher lifts some four hundred in a night.',
      credit: 'Dario Sunde / The Pilot',
      alt: 'A docker in a helmet, seen from behind, raises both arms to fasten a long steel rod between two stacks of containers.',
    }),
    h2('What changes'),
    p(
      'Under the agreement, four shifts of nine hours replace four of twelve. The basic wage stays what it was, so that an hour is paid a third better. In exchange the union has accepted that the port may call up to six extra shifts a quarter, and that the second crane driver on each gang goes when the present one retires.',
    ),
    table(
      [
        ['Terms', 'Until today', 'From tomorrow'],
        ['Shifts in a week', '4', '4'],
        ['Hours in a shift', '12', '9'],
        ['Hours in a week', '48', '36'],
        ['Basic wage in a week', '1,152 crowns', '1,152 crowns'],
        ['Pay for an hour', '24 crowns', '32 crowns'],
        ['Extra shifts in a quarter', 'none', 'up to 6'],
      ],
      { header: true },
    ),
    p(
      'The vote among the 1,140 members was 683 to 401; 56 did not vote. Stefan Balog, the union’s general secretary, calls it the best bargain he has signed. Karel Omidian, the director of the port, says that accidents, which cost the authority 9 million crowns last year, happen in the eleventh and twelfth hours three times as often as in the first ten. “I have been to four funerals in this job,” he says. “All four were after four in the morning.”',
    ),
    h2('Two o’clock'),
    p(
      'The meal is at two. By custom one member of the gang cooks for all, in turn, in a kitchen the size of a lift. Tonight it is Davit Orlo, a checker, with lamb and quinces; he began yesterday. They eat at one long table for fifty minutes, and it is here that the arguments about the new shifts were had. The nine-hour shift has a break of thirty.',
    ),
    quote(
      [
        '“I voted for it. I’d vote for it again tomorrow. My knees voted for it. But I raised two children on that table, do you understand? When my husband was ill these people took my shifts in turn for five months and never wrote it down, because over a dinner like this you can see who is tired.',
        'In half an hour you can eat. You can’t see anything.”',
      ],
      'Maryam Tulev, leader of Gang Seven',
    ),
    p(
      'Not everyone is sorry. Ines Kovar, a lasher of 28, has a daughter who starts school after the holidays. She will now be home at half past three instead of half past six, and able, she says, to be asleep when the child wakes rather than pretending to be. Bo asks whether he should have come a year earlier or a year later. He gets eleven answers.',
    ),
    pull('Over a dinner like this you can see who is tired.', 'Maryam Tulev'),
    h2('Six o’clock'),
    p(
      'The last container, a blue one full of bathroom tiles, comes off at 5.41. There is no ceremony. The crane driver, Oskar Lind, lowers the empty spreader to the ground, which is forbidden, and lets it rest there for a moment before he lifts it again. In the log he writes “end of shift”, as on every night, and then, in the column for remarks, “end”.',
    ),
    p(
      'Of the 2,392 moves in the plan, the gang has made 2,388. Four containers stay behind for a customs seal. Somebody has to stay to hand over to the first of the new shifts, and there is a short dispute, because everyone has offered. In the end it is Bo who waits on the wall, with his boots laced, forty minutes too early.',
    ),
  ],
});
