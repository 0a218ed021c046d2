import { h2, p, pull, quote, ul } from '@/db/demo/document';
import { article, type DemoArticle } from './types';

const commission = article({
  key: 'stairs-commission',
  state: 'published',
  by: 'editor',
  age: 700,
  section: 'politics',
  slug: 'mayor-names-commission-on-the-citys-public-stairs',
  headline: 'Mayor names commission on the city’s public stairs',
  standfirst: 'Five members have four months to say who should pay for 312 flights of steps.',
  topics: ['housing'],
  leadImage: null,
  body: [
    p(
      'The mayor of Navaresh, Aziza Morant, has named five people to a commission that will decide who looks after the 312 public stairs of the city, a third of which have no known owner.',
    ),
    p(
      'It will be led by Judge Ottoline Seferi, who retired from the administrative court two years ago. The other members are a surveyor, a structural engineer, a postwoman from the Lantern Hill round and a representative of the Association of the Blind.',
    ),
    p(
      'A count by the city last year found that 104 flights appear in no land register, 67 have a broken handrail and 12 are closed. Residents of Cooper’s Steps, shut since a wall slipped, now walk 900 metres to a bus stop that lies 40 metres below their doors.',
    ),
    p(
      'The question is older than the count. In 1931 the city won a case against the house-owners of Bishop’s Stairs, who were made to pay for their own; in 1964 it lost one that was the same in every respect. Each judgment is still cited by whoever it suits. A year’s upkeep of all 312 flights, the surveyor’s office reckons, would cost 2.7 million crowns.',
    ),
    p('The commission is to report in four months. Its hearings will be public.'),
  ],
});

const register = article({
  key: 'lease-register',
  state: 'published',
  by: 'editor',
  age: 940,
  place: 'top',
  section: 'politics',
  slug: 'a-public-register-with-a-lock-on-it',
  kicker: 'Ilse Marandi',
  headline: 'A public register with a lock on it is a private one',
  standfirst:
    'The government wants to black out the names of those who lease public land, for thirty years, for their safety. Let us ask who has been hurt.',
  genre: 'opinion',
  bylines: [{ author: 'ilse-marandi', role: 'by' }],
  topics: ['courts', 'harbour'],
  leadImage: {
    picture: 'open-ledger',
    caption: 'Under the bill, a third of the entries could be closed.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'An open ledger under a desk lamp. Several of its lines are covered by black bars, exactly where the lamplight ends.',
  },
  description: 'The Lease Register bill would hide the names of tenants of public land for thirty years.',
  body: [
    p(
      'In the reading room of the Land Office there is a table with a brass rail along one side, put there in 1924 so that people waiting to see the register could lean on something. The brass is worn through in two places. I have leaned there myself, for the best part of three winters, and I should like to say a word for the people who did the wearing.',
    ),
    p(
      'They were not journalists, most of them. They were widows checking a boundary. They were a man from Upper Sen who wanted to know whose sheep were on the common, and a girl of about sixteen who had been told by her landlord that his house belonged to the bishop. It did not. She copied the page out by hand, thanked the clerk and went home to talk about the rent.',
    ),
    p(
      'The Lease Register (Protection of Persons) Bill, which goes to its second reading this week, would put an end to most of that. It allows any tenant of public land to have the name struck out for thirty years on a declaration that its publication “may give rise to apprehension”. The tenant’s own apprehension is meant. Nobody is to weigh it. The clerk checks that the form is complete.',
    ),
    h2('Who is afraid'),
    p(
      'I asked the ministry for the cases that had made the bill necessary. It took nineteen days to answer and sent three. In one, a farmer received eleven unpleasant letters from a neighbour, and a court dealt with the neighbour. In the second, a company complained that a newspaper had found its address. The newspaper was this one. In the third, the ministry wrote, “the details cannot be disclosed”.',
    ),
    p(
      'Fear is real, and I do not laugh at it. People who have fled a violent husband, witnesses, judges in certain trials: the law protects their addresses already, and has since 1988. There were 214 such entries at the last count. They are reviewed every two years by a magistrate who reads the file. No one at the Land Office could remember a leak.',
    ),
    p(
      'What the bill adds is everyone else. By the Land Office’s own estimate, some 9,000 of 27,000 leases could be closed in the first year: a third of the book. Among the tenants entitled to apply are all eleven companies that rent berths in the inner harbour, the two quarries at Ostrel and the consortium that hopes to run the new cold store behind the Old Mole.',
    ),
    pull('A third of the book could be closed in the first year, on a form that nobody reads.'),
    h2('What a name is for'),
    p(
      'The minister, Lazar Quill, put the case for the bill fairly enough when we spoke. He is a courteous man and he let me write down the whole of it.',
    ),
    quote(
      [
        '“The register exists so that the state knows who its tenants are. The state will go on knowing. The plots will still be there, and the areas, and the rents. What the public loses is a name, and I ask you honestly what the public does with a name, except gossip.”',
      ],
      'Lazar Quill, minister of lands',
    ),
    p('Here, honestly, is what the public has done with names from that register in the past ten years:'),
    ul(
      'found that a deputy harbour master had let a warehouse to his wife for 40 crowns a month;',
      'shown that four firms bidding against each other for the Belasar salt pans had one owner;',
      'stopped the sale of a school playing field whose tenant had sat on the committee that declared it surplus;',
      'proved, in the case of the girl at the brass rail, that the bishop owned nothing in that street at all.',
    ),
    p(
      'An area without a name tells you that a field is 4.2 hectares. A rent without a name tells you that somebody is paying too little, and leaves you to suspect everybody. It is the name that lets a suspicion be dropped, which is what happens in nearly every case. I have closed far more notebooks in that room than I have filled.',
    ),
    h2('A small amendment'),
    p(
      'There is a decent way out. Let those who are in danger say so to a magistrate, as now. Let the magistrate answer within five days instead of the present sixty, because sixty is a disgrace. Give the Land Office the two clerks that this would take. And strike out clause 4, which makes it an offence to repeat a name that the register printed when it was open: under it, my own book would need thirty-one black bars.',
    ),
    p(
      'Members who are in doubt might walk over to the Land Office before they vote. It is four minutes from the chamber, and nobody has to give a name to go in.',
    ),
  ],
});

const ballots = article({
  key: 'ballot-tape',
  state: 'published',
  by: 'reporter',
  age: 29_000,
  section: 'politics',
  slug: 'ballot-boxes-in-three-wards-resealed-with-the-wrong-tape',
  kicker: 'Local elections',
  headline: 'Ballot boxes in three wards were resealed with the wrong tape',
  standfirst:
    'Observers saw nothing to suggest that papers were added or removed. The count in the wards was repeated.',
  dateline: 'DUNMAR',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['elections', 'courts'],
  leadImage: {
    picture: 'ballot-boxes',
    caption: 'Boxes in the gymnasium of the Dunmar lyceum; one bears green tape instead of white.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'Transparent ballot boxes on tables in a school gym. One of them is sealed with tape of another colour.',
  },
  body: [
    p(
      'Ballot boxes from three wards of Dunmar were opened and closed again with packing tape on the night of the council election, the returning officer has confirmed, after the official tape ran out.',
    ),
    p(
      'Hanne Dulak, the returning officer, said that 19 boxes were sealed by half past nine with white numbered tape, as the law requires. When a clerk noticed that the lids of six did not sit flat, they were opened in front of observers, straightened and closed with green tape from the caretaker’s cupboard. “It was the wrong tape and I should have stopped the count,” she said.',
    ),
    p(
      'The law is strict on the point, and for a reason. After the election of 1977 in Belasar a box was found to hold more papers than the ward had voters, and since then every seal must bear a number that is written in the minutes. Plain tape has none. Whether a seal without a number makes a ward’s election void is for the administrative court, if anyone goes there within ten days.',
    ),
    p(
      'Observers from all four parties signed a note of what had happened. A second count, held the next morning at the request of Harbour Labour, gave the same result to the paper in two wards. In the third it found one ballot more for the Greens, which had stuck to another.',
    ),
    p(
      'The Electoral Commission said it would issue every polling place with a spare roll. A roll holds 25 metres; sealing a box takes 1.3.',
    ),
  ],
  versions: [
    {
      kind: 'update',
      after: 2_900,
      heading: "editor's note",
      note: 'After this article appeared, several readers asked whether its author is related to Goran Velkhar, who stood for the Civic Union in one of the three wards. He is her cousin. She told the desk before she travelled to Dunmar; we should have told you. A second reporter, Tomas Ereg, has since gone through the observers’ note and the two counts, and stands by every figure here.',
      changes: {
        bylines: [
          { author: 'nadia-velkhar', role: 'by' },
          { author: 'tomas-ereg', role: 'editing' },
        ],
      },
    },
  ],
});

const witness = article({
  key: 'warehouse-witness',
  state: 'unpublished',
  after: 190,
  reason: 'Order of the district court, file 3 K 118: the text let readers recognise a protected witness.',
  publicReason: 'A court order protects the identity of a person who could be recognised from it.',
  by: 'reporter',
  age: 45_000,
  section: 'politics',
  slug: 'warehouse-fire-trial-hears-from-the-night-watch',
  kicker: 'The Tarwharf fire',
  headline: 'Warehouse fire trial hears from the night watch',
  standfirst: 'A witness described two men, a van and a smell of paraffin.',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['courts', 'harbour'],
  leadImage: {
    picture: 'court-corridor',
    caption: 'Outside Room 6 of the district court.',
    credit: 'Hedda Lasko / The Pilot',
    alt: 'An empty courthouse corridor. One door stands ajar and lets a strip of light fall across the floor.',
  },
  body: [
    p(
      'The trial of two men accused of setting fire to a warehouse at Tarwharf heard its first witness, who was working nearby on the night and told the court of a van without lights.',
    ),
    p(
      'The van, the witness said, stood with its engine running beside the east door of Warehouse 12 for about ten minutes. Two men carried something between them “the way you would carry a bath”. There was a smell of paraffin, and then the men came out with nothing.',
    ),
    p(
      'Counsel for the defence, Brother and Lisk, asked how much could be seen at sixty metres by the light of one lamp. “Enough to hear them argue,” was the answer. “I have stood on that quay for nine years. You learn to look with your ears.”',
    ),
    p(
      'The witness was cross-examined for two hours, chiefly about spectacles, and about why the police were called from a café and not from the telephone at the gate. “Because the gate was on fire.” Judge Amos Pell asked both counsel to move on.',
    ),
    p(
      'The fire burned for two days and destroyed 800 tonnes of sugar. Both men deny arson. The trial goes on with the evidence of the fire brigade.',
    ),
  ],
});

const courtLanguages = article({
  key: 'court-languages',
  state: 'published',
  by: 'reporter',
  age: 88_000,
  section: 'politics',
  slug: 'court-rules-that-a-summons-must-be-in-a-language-the-reader-knows',
  kicker: 'Constitutional Court',
  headline: 'A summons must be in a language its reader knows, court rules',
  standfirst:
    'The judgment affects some 40,000 letters a year, and a printer in Belasar with a great deal of old stock.',
  bylines: [{ author: 'nadia-velkhar', role: 'by' }],
  topics: ['courts', 'languages'],
  leadImage: null,
  body: [
    p(
      'A court summons has no effect if it is written in a language that the person summoned does not read and has told the authorities so, the Constitutional Court has ruled by seven votes to two.',
    ),
    p(
      'The case was brought by Farida Nasser, a seamstress in the Marsa quarter, who lost her deposit on a flat when she failed to answer a letter. She had asked in writing for Arabic. The letter came in the language of the courts, on a form last revised in 1974, and she took it for an advertisement because it had a picture of a building on it.',
    ),
    quote(
      [
        '“A door that is open but not marked is, for the person who must find it, a wall. The State may choose the language of its own deliberations. It may not choose the language of another person’s understanding.”',
      ],
      'From the judgment, paragraph 61',
    ),
    p('Under the ruling, from the first day of the coming quarter:'),
    ul(
      'anyone may register a language of correspondence, once, for all courts;',
      'a summons in another language starts no time limit;',
      'forms must exist in the five languages in which schools teach.',
    ),
    p(
      'In dissent, Judge Malachi Brenner wrote that the number of languages was a matter for the Assembly. The Ministry of Justice put the cost at 3.6 million crowns in the first year. Of the 40,000 letters in question, it said, about 11,000 now come back unanswered.',
    ),
  ],
});

const electionNight = article({
  key: 'election-night',
  state: 'published',
  by: 'reporter',
  age: 1_049_000,
  section: 'politics',
  slug: 'civic-union-leads-and-ruhl-opens-talks-with-the-highlands',
  kicker: 'Assembly election',
  headline: 'Civic Union wins most seats, and Ruhl opens talks with the Highlands',
  standfirst:
    'With 47 seats of 121, Danica Ruhl needs fourteen more. The Highland League has twenty-one and a list of bridges.',
  bylines: [
    { author: 'nadia-velkhar', role: 'by' },
    { author: 'ilse-marandi', role: 'by' },
  ],
  topics: ['elections'],
  leadImage: {
    picture: 'election-night',
    caption: 'Harbour Square as the first projection came in.',
    credit: 'Ivo Brandl / The Pilot',
    alt: 'A crowd seen from behind in a harbour square at night, facing a bright screen that shows four bars of different height.',
  },
  body: [
    p(
      'The Civic Union of Danica Ruhl has won the election to the Assembly with 47 of 121 seats, four more than at the last vote and fourteen short of a majority. Counting ended at ten minutes past four.',
    ),
    p(
      'Harbour Labour took 38 seats, a loss of seven, though it held every ward on the water. The Highland League won 21 and the Greens 15. Turnout was 71.4 per cent, the highest since 1993.',
    ),
    p(
      'Ms Ruhl spoke in Harbour Square for less than three minutes. “I have been asked for a government and not for a speech,” she said. She will meet the leader of the League, Bram Ostrander, at the Customs House; together the two parties would have 68 votes.',
    ),
    p(
      'Emil Tashkan, who led Harbour Labour for the first time, said that his party had been beaten inland and not on the coast. In Ostrel, where it had held both seats since 1979, it came third. He ruled out a coalition with the Civic Union but offered to support a budget that kept the port in public hands.',
    ),
    p(
      'Mr Ostrander, a retired road engineer, said his price was known. The League’s programme names 43 bridges. “We shall go through them in order,” he said.',
    ),
  ],
});

export const politics: DemoArticle[] = [commission, register, ballots, witness, courtLanguages, electionNight];
