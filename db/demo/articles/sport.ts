import { h2, hr, p, picture, pull, quote, table, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const semiFinal = article({
  key: 'cup-semi-final',
  state: 'published',
  by: 'editor',
  age: 190,
  section: 'sport',
  slug: 'saltmarket-reach-their-first-final-in-forty-one-years',
  kicker: 'The Cup',
  headline: 'Saltmarket reach their first final in forty-one years',
  standfirst:
    'Saltmarket 2, Ostrel 1. A goal in the ninety-third minute, off a shin that its owner had been told to rest.',
  dateline: 'NAVARESH',
  bylines: [{ author: 'rosa-bektan', role: 'by' }],
  topics: ['football'],
  leadImage: {
    picture: 'cup-semi-final',
    caption: 'The Harbour Ground was sold out for the first time since its east stand was condemned.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A football pitch in floodlight, seen from high in a stand. A few players cast long shadows near the centre circle.',
  },
  body: [
    p(
      'Three minutes past the ninety, with half the east side already on the stairs, Jonah Perrault turned his back on a corner to protect his left leg. The ball hit the right one and went in. Saltmarket are in the final of the Cup for the first time in 41 years.',
    ),
    p(
      'Ostrel had deserved better, and for an hour had it. They led from the nineteenth minute, when Milo Castor walked between two defenders who had each left him to the other, and they hit a post before the interval. Their goalkeeper, Lars Roth, touched the ball four times before half-time, twice to throw it back to a child.',
    ),
    p(
      'Then Saltmarket’s coach, Delphine Okwara, took off both her wingers and sent on two more midfielders, a change so plainly defensive that the crowd whistled it. What it did was leave Ostrel’s full-backs with nobody to mark. They came forward, a little further each time, as cows do when a gate is open. In the 71st minute Bashir Noon ran through the place where one of them should have been and equalised.',
    ),
    quote(
      [
        '“I didn’t see it. I was looking at my bandage. I heard a noise, and then I had eleven people on top of me, and one of them was a policeman.”',
      ],
      'Jonah Perrault, who scored the winning goal',
    ),
    p(
      'Perrault, who is 36 and teaches geography, had been told by his doctor not to play. The final, against Kalimer or Dunmar, is in three weeks. He has a class that day, he said, and will have to ask.',
    ),
  ],
});

const ternRace = article({
  key: 'tern-race',
  state: 'published',
  by: 'editor',
  age: 17_400,
  section: 'sport',
  slug: 'thirty-one-kilometres-in-the-tern-race',
  kicker: 'Rowing',
  headline: 'Thirty-one kilometres, six oars and one bucket',
  standfirst:
    'The Tern Race has been rowed since 1884 in wooden boats, without a lane, a lifebelt or a prize worth having. Sevrin won it by forty-four seconds. Our reporter went in the boat that came fourth.',
  dateline: 'TERN HAVEN',
  bylines: [{ author: 'rosa-bektan', role: 'by' }],
  topics: ['sarn-sea'],
  leadImage: {
    picture: 'six-oared-boat',
    caption: 'A race boat is eleven metres long and weighs as much as its crew.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A long narrow wooden boat with six rowers and a cox, seen from slightly above, its oars spread like a comb over choppy water.',
  },
  body: [
    p(
      'The bucket is not a joke, and it is not for what you think. The Tern Race runs from the steps at Sevrin to the harbour on Great Tern, 31 kilometres over open sea, in boats that are made of larch and let in water at every seam. Six people row and one steers. The one who steers also bails, and at a certain point somewhere past the second buoy, with the sea coming over the quarter and twenty kilometres to go, it becomes clear which of the two jobs is winning.',
    ),
    p(
      'I had asked the Marsa club for a place in their boat because my own, Tarwharf’s, would not have me: I have a shoulder that was mended with two screws. Marsa’s cox had caught mumps from his son. “You don’t have to know anything,” said Idriss Benali, who strokes. “You have to shout, and you have to empty the boat.”',
    ),
    h2('The rules'),
    p('There are five, painted on a board at the steps in 1884 and repainted every ten years in the same words:'),
    ul(
      'The boats shall be of wood, and six shall row.',
      'Who leaves the steps before the gun shall go back and touch them.',
      'Any course may be steered.',
      'A crew that stops for another in distress shall be given its time.',
      'The winners shall have the bell until they lose it.',
    ),
    p(
      'The fourth has been used eleven times. The third makes the race. A direct line leads through the Narrows, where the current runs at three knots against you; the long way round the south of Little Tern costs four kilometres and may save ten minutes, or cost them. Clubs keep notebooks on it that are handed from cox to cox. I was given Marsa’s for one night. The entry for 1937 says: “South. Never again.” The one for 1938 says: “South.”',
    ),
    h2('The first hour'),
    p(
      'Nine boats touched the steps. The gun is a signal pistol and it failed, so the starter shouted. We went off fifth, and for twenty minutes I could see nothing except six red faces swinging towards me and away. A crew that rows well is almost silent. There’s a knock as the oars turn in the pins, then a breath, then a long hiss. It’s like sitting inside a large animal.',
    ),
    picture('rowers-hands', {
      caption: 'No gloves: the oars are of ash and have to be felt to turn.',
      credit: 'Hedda Lasko / The Pilot',
      alt: 'Two taped hands grip the handle of an oar, very close, in front of a wet wooden gunwale.',
    }),
    p(
      'At the first buoy Sevrin and Tarwharf were ahead, level, 200 metres in front of Belasar. They hate each other in a way that takes some explaining. In 1952 a Sevrin crew stopped to pick up two Tarwharf men whose boat had broken, and was given its time, and with its time the race. Tarwharf has always maintained that the two men were in no distress.',
    ),
    quote(
      [
        '“People say, it’s seventy years ago, let it rest. My grandfather was one of the two. He could swim. He was swimming towards the boat in order to push it. They took hold of him and pulled him out, and he told them to put him back.”',
      ],
      'Nils Ferrow, who rows at two for Tarwharf',
    ),
    h2('North or south'),
    p(
      'At the second buoy one has to choose. Sevrin went north, into the current. Tarwharf, which could have followed, went south. I had read the notebook until three in the morning and had an opinion, and I looked at Idriss, and he said between two strokes, without any expression: “You steer.”',
    ),
    p(
      'I went south. For half an hour it was the best decision of my life. The swell came from behind and lifted us; I steered by the back of Tarwharf’s cox, who never once turned round. Then we came out from the lee of Little Tern and the wind was simply standing there, waiting. We shipped eleven buckets in four minutes. I know because I counted them aloud, and found out afterwards that the crew had been rowing to the count.',
    ),
    pull('I counted the buckets aloud, and found out afterwards that the crew had been rowing to the count.'),
    p('On the far side of the island one could see over to the Narrows. Sevrin was already through.'),
    h2('The bell'),
    table(
      [
        ['Place', 'Club', 'Course', 'Time', 'Behind'],
        ['1', 'Sevrin', 'North', '2 h 41 min 08 s', '–'],
        ['2', 'Tarwharf', 'South', '2 h 41 min 52 s', '0:44'],
        ['3', 'Belasar', 'North', '2 h 44 min 30 s', '3:22'],
        ['4', 'Marsa', 'South', '2 h 46 min 17 s', '5:09'],
        ['5', 'Great Tern', 'North', '2 h 49 min 40 s', '8:32'],
      ],
      { header: true },
    ),
    p(
      'Four boats came in later; none gave up. The bell hangs in an oak frame the size of a dog kennel and the winners have to carry it to their supper up 114 steps. Sevrin’s bow oar, Marit Sole, has now won it three times. Asked what she would tell a beginner, she looked at her hands. “Don’t eat fish the night before,” she said. “It’s bad manners.”',
    ),
    hr(),
    p(
      'In the notebook of the Marsa club each cox writes one line for the next. I had the pencil for quite a while. In the end I put down the date, the wind, the number of buckets, which was 163, and one word. I shall not tell you which, but it has five letters, and so does the other.',
    ),
  ],
});

const chess = article({
  key: 'chess-simultaneous',
  state: 'published',
  by: 'editor',
  age: 61_000,
  section: 'sport',
  slug: 'eleven-year-old-draws-with-the-champion-of-halvia',
  headline: 'Eleven-year-old draws with the champion of Halvia, and apologises',
  standfirst: 'Grandmaster Ulrich Vantongeren played thirty boards in the fish market. He won twenty-eight.',
  bylines: [{ author: 'rosa-bektan', role: 'by' }],
  leadImage: null,
  body: [
    p(
      'The champion of Halvia, Ulrich Vantongeren, has won 28 of 30 games played at the same time in the old fish market of Navaresh, lost one to the retired judge Ottoline Seferi and drawn one with a girl of eleven who had come to watch.',
    ),
    p(
      'Zeynab Orr, from Glasshouse Street, took the thirtieth chair when its holder did not appear. She played the French Defence, because it was the one her aunt knew. After 41 moves and nearly three hours a rook, a bishop and two kings were left, and Mr Vantongeren offered his hand. She asked whether she had done something wrong.',
    ),
    p(
      '“She gave up a pawn on move 17,” he said. “I walked round the market three times thinking about that pawn, and played the other 29 games rather carelessly on the way.”',
    ),
    p(
      'The girl’s opponent writes his own openings manual and is ranked ninth in the world. She learned the moves two years ago from the backs of cereal packets, which print one problem each; she has 140 of them, in a shoebox, and has solved all but three. “They are misprints,” said Mr Vantongeren, to whom she showed those three afterwards.',
    ),
    p(
      'Judge Seferi, 74, needed only 23 moves. She had prepared for a fortnight, she said, and would not be playing again, so as to keep her record.',
    ),
  ],
});

const girls = article({
  key: 'girls-training',
  state: 'published',
  by: 'reporter2',
  age: 478_000,
  section: 'sport',
  slug: 'tarwharf-opens-its-football-school-to-girls',
  kicker: 'Football',
  headline: 'Tarwharf opens its football school to girls, and needs a second pitch by noon',
  standfirst: 'The club had ordered forty bibs. A hundred and twelve came.',
  bylines: [{ author: 'rosa-bektan', role: 'by' }],
  topics: ['football'],
  leadImage: {
    picture: 'girls-training',
    caption: 'Training on the gravel pitch under the cranes.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'Girls in bibs train on a gravel pitch beneath harbour cranes. One in the foreground strikes the ball, and the shadows are long.',
  },
  body: [
    p(
      'The football school of Tarwharf, which has taught boys for 66 years and produced nine players for the national side, has opened its gates to girls. It expected forty. By nine o’clock the queue reached to the tram stop.',
    ),
    p(
      'The 112 who came were between seven and fifteen. They were sorted by age, then, when that took too long, by the colour of their shoes. The head of the school, Casimir Dorn, borrowed the gravel pitch of the dockers’ club, a whistle, and three fathers.',
    ),
    p(
      'The club decided on the step by 214 votes to 197, after a meeting in which one member said that the ground would not stand it. The ground, Mr Dorn observed, is gravel.',
    ),
    p(
      'Women’s football was played in the port once before. A team from the rope works drew 4,000 people in 1921, and the federation forbade it the year after on the advice of a doctor. A photograph of its eleven players has hung in the clubhouse ever since, above the door of the room in which the vote was held.',
    ),
    p(
      'There is now a list. Eighty girls have a place, in four groups; the others will be taken in as soon as the city releases the field behind the gasworks. It has been promised for spring. Amira Holt, who is nine and a goalkeeper, has written to the mayor to ask which one.',
    ),
  ],
});

export const sport: DemoArticle[] = [semiFinal, ternRace, chess, girls];
