import { fromTheEditor, h2, ol, p, picture, pull, quote, table } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const lampreys = article({
  key: 'lampreys',
  state: 'published',
  by: 'editor',
  age: 520,
  place: 'top',
  section: 'science',
  slug: 'the-lampreys-are-back-in-the-velk',
  kicker: 'The Velk',
  headline: 'The lampreys are back in the Velk, and nobody can quite say why',
  standfirst:
    'Six years ago 212 of them climbed the new fishway at Sorrel Weir. This season it was 61,400. The ladder explains some of that, an old sewer some more, and a remainder is left over.',
  dateline: 'SORREL WEIR',
  bylines: [{ author: 'elif-santorel', role: 'by' }],
  topics: ['fisheries', 'sarn-sea'],
  leadImage: {
    picture: 'eels',
    caption: 'River lampreys travel at night, close to the bottom, and rest by day with their mouths to a stone.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'Dozens of thin, eel-like fish with small dark eyes stream upstream over pebbles in moonlit water.',
  },
  body: [
    p(
      'At a quarter past eleven the counter on the wall of the hut reads 40,118. Livia Marsh says that we can go to bed or we can sit down, and puts another log on. At twenty to twelve it reads 40,961. Outside there is nothing to be seen but black water sliding over a ramp of plastic bristles, and nothing to be heard but the weir. Then she lowers a red lamp on a string, and the whole ramp is moving.',
    ),
    p(
      'They look like bootlaces: thin, grey-green, as long as a hand. They aren’t eels, although everyone on the river calls them that. They have no jaws, no scales and no bones, and their kind was old before there were trees. A lamprey spends four years blind in river mud, one or two in the sea, and one spring on its way back. It does not eat on that journey. It breeds once and dies.',
    ),
    p(
      'For most of the twentieth century none of them came up the Velk at all. Sorrel Weir was built in 1922 to turn a mill, and its face is a smooth slope of concrete two metres high. A salmon might have jumped it. A lamprey has to hold on with its mouth.',
    ),
    h2('A ramp of bristles'),
    p(
      'Dr Marsh, a biologist with the Velk River Trust, designed the fishway after watching a boy at the weir use a doormat to get up the slope. It is eleven metres long, rises at fifteen degrees and carries tufts of bristle between which a small fish can wedge itself and rest. At the top each one passes a loop of wire that notes the change in current. The whole thing cost 38,000 crowns.',
    ),
    picture('eel-ladder', {
      caption:
        'The ramp beside the weir: the fish climb between tufts of bristle and are counted in the box at the top.',
      credit: 'Ivo Brandl / The Pilot',
      alt: 'A river weir from the side, with a narrow sloping ramp of bristles next to it and a small box at its upper end.',
    }),
    p('It was an instant disappointment.'),
    table(
      [
        ['Season', 'Lampreys counted', 'Nights in operation'],
        ['First', '212', '88'],
        ['Second', '1,045', '91'],
        ['Third', '980', '90'],
        ['Fourth', '4,310', '90'],
        ['Fifth', '19,760', '87'],
        ['Sixth', '61,400', '92'],
      ],
      { header: true },
    ),
    p(
      'In the first three years the trust’s sponsors were kind and its accountant was not. The rise began in the fourth. By then there had been time for just one generation to hatch above the weir, grow up in the mud and leave, but not for it to come home: those fish were still blind, under somebody’s jetty.',
    ),
    pull(
      'The fish that came in the fourth year were not the children of the fish that came in the first. So whose were they?',
      'Livia Marsh',
    ),
    h2('They smell their way'),
    p(
      'Lampreys do not return to the stream in which they were born. They go where other lampreys smell, and the scent comes from the larvae in the mud. One part in ten thousand million is enough. A river with no larvae is a house with no lights on; the first few hundred, whatever brought them, switched one on.',
    ),
    p(
      'That is the beginning of an answer, and Dr Marsh believes it. Her colleague Anton Reyle, a chemist at Navaresh Polytechnic, believes in sewage. Until five years ago the town of Upper Sen let a third of its waste into the Velk, laundry and all. The new works took that third away, and with it, he has shown, a perfume used in washing powder that numbs a lamprey’s nose at concentrations far below anything that the law considers.',
    ),
    quote(
      [
        '“People always want the thing you built to be the reason. I’m very fond of the ramp. But you could have put it there in 1990, and I think it would have counted leaves.',
        'Somebody in Upper Sen signed an order for a pump. I doubt he has ever seen a lamprey, and I doubt he would like one.”',
      ],
      'Anton Reyle, Navaresh Polytechnic',
    ),
    h2('What is left over'),
    p(
      'The two have put their explanations into one model, which they will publish together. It starts from the count of larvae in forty places, the flow, the temperature and the chemistry, and it forecast 22,000 for this season. Nearly three times as many came. They name three candidates for the rest, in the order of their liking:',
    ),
    ol(
      'The sea has fallen, the mouth of the Velk has moved 600 metres out, and its scent may now reach a current along the coast that it used to miss.',
      'Herring are scarce on the western banks, where lampreys feed on them; hungry adults may have left early, two years’ worth at once.',
      'The counter is wrong.',
    ),
    p(
      'They have tested the third. On nine nights students lay on planks above the ramp with hand tallies, in shifts of twenty minutes. They counted 4,077; the wire counted 4,031.',
    ),
    p(
      'If the second is the answer, next season’s figure will collapse, and Dr Marsh has warned her sponsors in writing. If it is the first, other rivers of the southern coast should see lampreys too. Nobody has looked. There are seventeen weirs on those rivers, according to the water authority, and on none of them is there a ramp, a wire, or anyone awake.',
    ),
    p(
      'At four in the morning the counter stands at 44,200. The run stops as it always does, all at once, with the first grey on the water. We walk down to the foot of the weir. In the shallows, at the edge of the lamp, a few latecomers are letting go of their stones.',
    ),
    fromTheEditor(
      p(
        'The Velk River Trust lent our reporter a bed in the hut and a coat. It did not see this article before it was published.',
      ),
    ),
  ],
});

const mussels = article({
  key: 'mussels',
  state: 'retracted',
  after: 7_200,
  note: 'This article reported that tin in the mussels of Navaresh harbour had fallen by 94 per cent in six years. The samples of the last two years did not come from the harbour. They were taken at a farm in the Tern Islands and labelled wrongly at the laboratory, which told us so after a reader asked why the shells were so clean. Nothing reliable is known about the harbour since the fourth year. We withdraw the article. Do not eat mussels from the harbour.',
  by: 'editor',
  age: 20_300,
  section: 'science',
  slug: 'harbour-mussels-are-almost-free-of-tin',
  kicker: 'Clean water',
  headline: 'Harbour mussels are almost free of tin after six years',
  standfirst: 'A ban on old ship paints has worked faster than its authors dared to hope, a study finds.',
  bylines: [{ author: 'elif-santorel', role: 'by' }],
  topics: ['harbour', 'fisheries'],
  leadImage: {
    picture: 'mussels',
    caption: 'Mussels filter about two litres of water an hour and keep what they find in it.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A cluster of blue-black mussels on a harbour pile below the water line, with a glass sampling tube beside them.',
  },
  body: [
    p(
      'Mussels in the harbour of Navaresh contain 94 per cent less tin than six years ago, when Arkava banned the last ship paints made with it, according to a study by the Coastal Laboratory.',
    ),
    p(
      'The laboratory took 60 mussels from piles in the inner harbour each autumn. In the first they held 310 micrograms of organic tin in a kilogram of flesh, and in the latest 19. The limit for food is 100.',
    ),
    p(
      'Tin compounds kept hulls free of weed for forty years. They also turned female dog whelks male, and by 1990 there were none left between the Old Mole and Tarwharf. “We expected a slow decline, because the mud is full of it,” said Simon Aurel, who led the study. “For four years we had one. Then it fell off a cliff.”',
    ),
    p(
      'Mr Aurel attributes the drop in the last two years to the closing of the dry dock, from which scraped paint was washed into the basin. He thinks that mussels from the outer harbour could be sold again within three years.',
    ),
    p('The whelks have been seen at Tarwharf: eleven, in a crevice under the fuel pier.'),
  ],
});

const observatory = article({
  key: 'observatory',
  state: 'published',
  by: 'editor',
  age: 40_000,
  section: 'science',
  slug: 'ashgar-observatory-finds-a-comet-on-plates-from-1951',
  headline: 'Ashgar observatory finds a comet on plates from 1951',
  standfirst: 'Two astronomers scanning old glass have given a lost visitor its orbit back.',
  dateline: 'ASHGAR RIDGE',
  bylines: [{ author: 'elif-santorel', role: 'by' }],
  leadImage: {
    picture: 'observatory',
    caption: 'The dome was built in 1938 and has been turned by hand since its motor was stolen.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A white observatory dome with its slit open stands on a bare ridge above a sea of cloud. Star trails turn overhead.',
  },
  body: [
    p(
      'A comet that was seen on three nights in 1951 and then lost has been found again, on glass plates that lay in the cellar of the Ashgar observatory under a crate of apples.',
    ),
    p(
      'Noor Haddad and Viktor Senn are scanning the observatory’s 14,600 plates, about forty a day. On six of them a faint smudge moves against the stars of the Lynx. It crosses the same part of the sky, at the same rate, as the object reported in that spring by an amateur in Sevrin, Ada Molnar, a pharmacist, whose letter to the observatory was never answered.',
    ),
    p(
      'With nine positions in place of three, the two could work out an orbit: the comet returns every 81 years, give or take four months. “We can tell her family where to look, and when,” said Dr Haddad. “We thought that someone should write back.”',
    ),
    p(
      'Molnar had sold her bicycle to buy the telescope. She died in 1979 and left her notebooks to a niece, Petra, who still lives above the pharmacy and keeps them in the drawer with the tablecloths. They contain a fourth night, one that the letter did not mention because there had been cloud and she was not sure. The new orbit puts the comet within a moon’s breadth of the place she drew.',
    ),
    p('If the calculation holds, comet Molnar will be visible in binoculars in the spring of 2032.'),
  ],
});

const clinic = article({
  key: 'island-clinic',
  state: 'published',
  by: 'editor',
  age: 291_000,
  section: 'science',
  slug: 'on-great-tern-the-heart-specialist-comes-by-cable',
  kicker: 'Medicine',
  headline: 'On Great Tern the heart specialist comes by cable',
  standfirst:
    'A two-year trial let a nurse scan islanders’ hearts with a doctor watching from Navaresh. It sent fewer people to hospital, and sooner.',
  dateline: 'TERN HAVEN',
  bylines: [{ author: 'elif-santorel', role: 'by' }],
  leadImage: {
    picture: 'island-clinic',
    caption: 'The clinic on Great Tern has one nurse, one bed and a line to the city.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'A small white clinic on a rocky island with a dish aerial on its roof and a red bicycle at the door. A doctor’s silhouette shows on a screen inside.',
  },
  body: [
    p(
      'People in the Tern Islands who feel a pain in the chest used to have two choices: the helicopter, or a night of waiting to see. For two years they have had a third. It has now been counted, and it works.',
    ),
    p(
      'Nurse Berit Calloway holds the probe of an ultrasound machine to the patient’s ribs. In Navaresh, 74 kilometres away, a cardiologist sees the picture a fifth of a second later and tells her to tilt it a little to the left. Of 318 patients examined in this way, 46 were flown out. In the two years before, it was 131 of 290.',
    ),
    p(
      'The trial, led by Dr Samuel Oduya of the University Hospital, was built to find out whether anyone was kept on the island who ought to have gone. Two were. Both were taken to hospital within a day and recovered. On the other side, the 46 reached an operating table in 2 hours 50 minutes on average, and their predecessors in more than four hours.',
    ),
    quote(
      [
        '“The doctors talk to me through a loudspeaker, so the patient hears it all. At first they didn’t like that. Now they say good morning to the patient before they say it to me.”',
      ],
      'Berit Calloway, nurse on Great Tern',
    ),
    p(
      'The line costs 41,000 crowns a year; one flight costs 6,200. The Health Fund will extend the service to Sevrin and to the two highland valleys that lose their road in winter.',
    ),
  ],
});

const reservoir = article({
  key: 'reservoir',
  state: 'published',
  by: 'reporter',
  age: 868_000,
  section: 'science',
  slug: 'a-drained-reservoir-gives-back-a-village',
  kicker: 'Water',
  headline: 'A drained reservoir gives back a village, for eleven weeks',
  standfirst: 'Engineers emptied the Upper Velk to mend a valve. Archaeologists were there before the mud had dried.',
  dateline: 'UPPER SEN',
  bylines: [{ author: 'elif-santorel', role: 'by' }],
  topics: ['energy', 'museums-and-books'],
  leadImage: {
    picture: 'reservoir',
    caption: 'Bands on the slopes show where the water stood; the walls of Old Sen come up to the knee.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A high dam in the mountains holds a nearly empty reservoir. Bands mark the slopes, and the stumps of an old village stand on its floor.',
  },
  body: [
    p(
      'The village of Old Sen, drowned in 1958, stands in the open air again. Engineers have let 39 million cubic metres out of the Upper Velk reservoir to replace a valve, and will need eleven weeks before they can close it.',
    ),
    p(
      'On the floor of the valley are 64 houses, a mill, a bridge and the base of a bell tower, all cut off at about the height of a table. The people of Old Sen took the rest with them when they left: stone, beams and doors went into the new village, 200 metres up the slope.',
    ),
    p(
      'Under the mill the archaeologist Teodor Vasko has found an older one, with a horizontal wheel of a kind known until now only from the south. Wood from its axle is being dated. “We had it down as a picnic place,” he said of the map on which the site was marked.',
    ),
    p(
      'The power station loses about 90,000 crowns a day while the valve is out. The electricity board has nevertheless given the archaeologists the full eleven weeks and lent them a digger. Its engineers come down at noon to watch. One of them asked on the first day whether the old mill had made more power than his; it had made, Dr Vasko worked out for him, about enough for a kettle.',
    ),
    p(
      'Zelda Arden, who is 83, walked down on the second day to look for the threshold of her parents’ house. She found it, and swept it.',
    ),
  ],
});

export const science: DemoArticle[] = [lampreys, mussels, observatory, clinic, reservoir];
