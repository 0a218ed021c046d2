import { h2, p, picture, pull, quote, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const pilot = article({
  key: 'captain-sayed',
  state: 'published',
  by: 'editor',
  age: 1_520,
  place: 'top',
  section: 'culture',
  slug: 'captain-ragna-sayed-on-twenty-seven-years-as-a-pilot',
  kicker: 'The long conversation',
  headline: '“You climb up, you say good evening, and the ship is yours”',
  standfirst:
    'Ragna Sayed was the first woman to hold a pilot’s licence on the Sarn Sea. She retires this week after 11,640 ships. A conversation about ladders, fog, and what captains say when they are frightened.',
  genre: 'interview',
  bylines: [
    { author: 'marius-okhai', role: 'by' },
    { author: 'yusuf-darmani', role: 'editing' },
  ],
  topics: ['harbour', 'labour'],
  leadImage: {
    picture: 'harbour-pilot',
    caption: 'Captain Sayed brought in her first ship at 29. She is 56.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A woman in her fifties with short grey hair stands at a ship’s rail in a pilot’s jacket and life vest, the port behind her.',
  },
  description: 'The harbour pilot Ragna Sayed retires after 11,640 ships: an interview.',
  body: [
    p(
      'We meet in the mess of the pilot station at the root of the Old Mole, where there is a stove, a barometer and a list of the birthdays of everyone’s children. She has brought biscuits. On the wall behind her is the station’s board, with the ships expected tonight in chalk: nine, and a dredger.',
    ),
    p('**Captain Sayed, what does a pilot do that a captain can’t?**'),
    p(
      'Nothing. Any captain who comes here could do it, the tenth time. The trouble is that most of them come for the first time, and so does the ship. I know that when the wind is in the south-west and the river is high, there’s a place off the grain quay where the bow goes left, whatever you tell it. It isn’t on the chart. It’s about as wide as this room.',
    ),
    p('**How did you learn it?**'),
    p(
      'From a man called Josef Imbrie, who had it from a man called Rahim, who had it from his uncle. I did 600 ships standing behind Josef. He never explained a thing. He used to hum, and if the humming stopped I looked to see what he was looking at.',
    ),
    picture('pilot-ladder', {
      caption: 'Nine metres of rope ladder, at six knots: the pilot boat comes alongside a freighter in the roads.',
      credit: 'Ivo Brandl / The Pilot',
      alt: 'The dark side of a ship’s hull fills most of the picture, with a rope ladder hanging down it. A small pilot boat under a white-and-red flag comes alongside in a swell.',
    }),
    p('**There had never been a woman at the station. What did they say?**'),
    p(
      'The old ones said nothing, and taught me. The young ones said a good deal. There was a form on which the doctor had to measure the candidate’s chest, and he sent it back to the ministry with a letter asking what number they would like. The real difficulty was boots. The smallest they had was 42, so for the first winter I wore two pairs of my father’s socks and his opinion of the port authority.',
    ),
    h2('The ladder'),
    p('**People imagine the steering. You always talk about the ladder.**'),
    p(
      'Because the ladder is what kills you. You stand on a boat that is going up and down three metres, next to a wall that is going up and down one metre, and at the top of a wave you change from the one to the other. It’s rope and wood. Somebody you have never met has tied it to a ship from a country you couldn’t find, maybe this afternoon, maybe after his own shift of fourteen hours. I look at the knots on the way up. It’s no use by then, but I look.',
    ),
    p('**Did you ever fall?**'),
    p(
      'Once, eleven years ago. A step broke. I went in between the boat and the hull, and the boy at the wheel, Anders, did the only right thing, which is to go away. Everything in you would want to come nearer. He put the helm over and left me there, alone with 40,000 tonnes of soya, and came round and picked me up on the other side. Four minutes. I gave him my watch.',
    ),
    pull('Somebody you have never met has tied that ladder. I look at the knots on the way up.', 'Ragna Sayed'),
    h2('The bridge'),
    p('**And then you come on to the bridge, wet, and give orders.**'),
    p(
      'Advice. In law it’s advice. You climb up, you say good evening, and the ship is yours, and everyone on the bridge pretends that it isn’t. I always ask the captain two things: does she do anything strange, and have you slept. They will lie about the first. About the second, a tired man usually laughs.',
    ),
    p('**What do captains say when they are frightened?**'),
    p('She thinks for some time, and moves the biscuits.'),
    quote(
      [
        '“Numbers. They begin to read out numbers. Speed, depth, speed, depth, things we can both see. A frightened captain is like someone reading you the label on a bottle.',
        'You mustn’t tell him to be quiet. You say the next number with him. After three or four you’re doing it together and his voice comes down. Then you can say: and now we’ll go a little to port.”',
      ],
      'Ragna Sayed',
    ),
    p('**Which ship do you remember?**'),
    p(
      'You’d like me to say the cruise liner in the fog. But that was all instruments. I remember a coaster with a deck cargo of trees, small ones with their roots in sacks, for the park on Lantern Hill. It was spring, with no wind at all. We came past the Mole under a little cloud of bees that had been with them since Halvia, and the mate was in tears because he’d been stung on the eyelid. Those are the limes by the bandstand. I go and look at them.',
    ),
    h2('Afterwards'),
    p('**There are trials now with pilots who sit ashore, at a screen. Will there be ladders in twenty years?**'),
    p('I was on the commission, so I have to be careful. I signed three sentences, and you can have them:'),
    ul(
      'From a screen you can see everything that the ship measures.',
      'You can’t see the helmsman’s shoulders.',
      'For a ship that comes every week with the same crew, you may not need them.',
    ),
    p('So there’ll be fewer ladders. That’s all right. I’ve never met anyone who loved a ladder.'),
    p('**What will you do on your first free day?**'),
    p(
      'Take the ferry to Lorn, as a passenger, in a chair. My husband booked it months ago, before [the *Anselma*](/world/ferry-anselma-runs-aground-off-little-tern), and asked me yesterday whether I still wanted to. I said I knew both the officers who will be on the bridge. He asked whether that was a yes.',
    ),
    p(
      'At ten past eight the telephone rings: a tanker, early. She is not on the list for it, and the man who is has already got one arm in his jacket. She looks at the barometer anyway, and taps it, and tells him about the river.',
    ),
  ],
});

const opera = article({
  key: 'the-salt-bride',
  state: 'published',
  by: 'editor',
  age: 4_100,
  section: 'culture',
  slug: 'the-salt-bride-at-the-navaresh-opera',
  kicker: 'Opera',
  headline: 'A moon that leans: “The Salt Bride” at the Navaresh Opera',
  standfirst: 'Ottavia Brandt’s new staging trusts the music, and once, for eleven minutes, a mirror.',
  genre: 'review',
  bylines: [{ author: 'marius-okhai', role: 'by' }],
  leadImage: {
    picture: 'opera-stage',
    caption: 'Third act: the bride alone with the moon that she has promised to marry.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'An opera stage seen from the stalls. A single small singer stands before an enormous tilted mirror shaped like a moon, with water painted on the floor.',
  },
  body: [
    p(
      'Nobody has staged *The Salt Bride* in this city since 1963, and the reason usually given is the third act. A woman stands on a beach and sings to the moon for eleven minutes. Nothing happens, except that by the end of it she has changed her mind about everything, and the audience is supposed to have noticed.',
    ),
    p(
      'Ottavia Brandt, who directs, gives Carla Minassian an empty stage and a mirror nine metres across, hung at a slant. For a while we see in it only the painted floor. Then the mirror begins to lean, a hand’s breadth a minute, and picks up one by one the horns, the conductor’s white head, the front row, us. It is the simplest trick imaginable. I heard a man behind me stop unwrapping a sweet.',
    ),
    p(
      'Miss Minassian sings as if she had all night. Hers is a dark soprano with some grain in it, and she is not afraid to let a phrase end when the breath does. In the first act, among the bustle of the salt merchants, she is sometimes covered; she seems to have decided to wait for the place that matters, and she is right.',
    ),
    pull('I heard a man behind me stop unwrapping a sweet.'),
    p(
      'Leopold Farsi’s score, finished in 1929 and revised until he died, is a quarter of an hour too long, and every cut anyone has made in it was a mistake. Ingrid Tal conducts it complete. She keeps the brass down, lets the two harps quarrel, and takes the wedding march, which is a funeral march with its hat on, at exactly the speed of people who would like to run.',
    ),
    p(
      'Not everything comes off. The costumes put the chorus in oilskins, and a chorus in oilskins squeaks. As the suitor, Rolf Adeyemi has the high notes and waves to each of them as it goes by. The less said about the mechanical seagull the better, though it got a hand.',
    ),
    p(
      'As to the bass, Matthias Orlov as the father, I am bound by a promise. I can report that it was no effort to keep it.',
    ),
    p('*The Salt Bride*, Navaresh Opera, six more performances. Three hours and five minutes, two intervals.'),
  ],
});

const bookshop = article({
  key: 'bookshop',
  state: 'published',
  by: 'editor',
  age: 377_000,
  section: 'culture',
  slug: 'the-narrowest-bookshop-in-saltmarket-finds-an-heir',
  headline: 'The narrowest bookshop in Saltmarket finds an heir',
  standfirst:
    'Two metres ten from wall to wall, four floors, one ladder, and from now on a woman who used to climb masts.',
  bylines: [{ author: 'marius-okhai', role: 'by' }],
  topics: ['museums-and-books'],
  leadImage: {
    picture: 'bookshop',
    caption: 'The shop was built in an alley between two houses, which lean on it.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A narrow bookshop between two taller houses at dusk. Its window is full of coloured spines, and a cat sits on the sill.',
  },
  body: [
    p(
      'When Abel Fontane turned eighty he put a card in his window, between the atlases and the cat: “Successor wanted. No fear of heights. Must be able to add up.” He had 61 replies. Most of them could add up.',
    ),
    p(
      'The shop is two metres and ten centimetres wide. Its 23,000 books stand on four floors joined by a single ladder, and its owner has climbed it, by his own estimate, some forty times a day for fifty-one years. Customers are asked to stay on the ground and to say what they want in a clear voice.',
    ),
    p(
      'From next week they may say it to Oona Lamarck, 34, who was until now a rigger on the training ship *Concordia*. She has read, she says, “perhaps a third of natural history and all the detective stories”. For the interview Mr Fontane sent her to the fourth floor for a Halvian grammar and timed her. It took her nineteen seconds, and she brought the right edition.',
    ),
    p(
      'The rent is 310 crowns a month, unchanged since 1988; the landlord, it turns out, had forgotten that there was a house there. He has promised to go on doing so. The cat is part of the stock.',
    ),
  ],
});

export const culture: DemoArticle[] = [pilot, opera, bookshop];
