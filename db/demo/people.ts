/** Who works at the paper. The password of every account is the one printed at start. */
export type UserKey = 'reporter' | 'reporter2' | 'editor' | 'admin';

export const demoPassword = 'let-it-stand';

export const users: { key: UserKey; email: string; name: string; role: 'reporter' | 'editor' | 'admin' }[] = [
  { key: 'reporter', email: 'reporter@demo.stet', name: 'Nadia Velkhar', role: 'reporter' },
  { key: 'reporter2', email: 'reporter2@demo.stet', name: 'Tomas Ereg', role: 'reporter' },
  { key: 'editor', email: 'editor@demo.stet', name: 'Ilse Marandi', role: 'editor' },
  { key: 'admin', email: 'admin@demo.stet', name: 'Yusuf Darmani', role: 'admin' },
];

export type AuthorKey =
  | 'nadia-velkhar'
  | 'tomas-ereg'
  | 'ilse-marandi'
  | 'yusuf-darmani'
  | 'sevda-qarabendli'
  | 'salma-al-mirsawi'
  | 'dario-sunde'
  | 'elif-santorel'
  | 'marius-okhai'
  | 'rosa-bektan'
  | 'littoral';

export type DemoAuthor = {
  /** Also the slug, and for people the key of the portrait. */
  key: AuthorKey;
  name: string;
  kind: 'person' | 'organisation';
  biography: string;
  user: UserKey | null;
};

export const authors: DemoAuthor[] = [
  {
    key: 'nadia-velkhar',
    name: 'Nadia Velkhar',
    kind: 'person',
    user: 'reporter',
    biography:
      'Nadia Velkhar reports on the Assembly and on the city council of Navaresh. She came to the paper as a court stenographer in 2015 and still takes every debate down in shorthand.',
  },
  {
    key: 'tomas-ereg',
    name: 'Tomas Ereg',
    kind: 'person',
    user: 'reporter2',
    biography:
      'Tomas Ereg writes about work, prices and the port. Before he became a journalist he weighed grain at the Tarwharf silos for six years, and he keeps the paper’s own index of the price of bread.',
  },
  {
    key: 'ilse-marandi',
    name: 'Ilse Marandi',
    kind: 'person',
    user: 'editor',
    biography:
      'Ilse Marandi is deputy editor and writes a column on public life. She was the paper’s correspondent in Lorn from 1998 to 2006, and her book on the land registers of the Velk valley, “Whose Field”, appeared in 2012.',
  },
  {
    key: 'yusuf-darmani',
    name: 'Yusuf Darmani',
    kind: 'person',
    user: 'admin',
    biography:
      'Yusuf Darmani has edited The Navaresh Pilot since 2009. He began as a compositor in the paper’s printing hall on Glasshouse Street and signs the corrections himself.',
  },
  {
    key: 'sevda-qarabendli',
    name: 'Sevda Qarabəndli',
    kind: 'person',
    user: null,
    biography:
      'Sevda Qarabəndli covers the five states of the Sarn Sea and writes in English and Azerbaijani. She grew up in the Yelli quarter of Navaresh, where her family has woven and mended carpets for four generations.',
  },
  {
    key: 'salma-al-mirsawi',
    name: 'سلمى المرساوي',
    kind: 'person',
    user: null,
    biography:
      'Salma al-Mirsawi writes the paper’s Arabic pages from the Marsa quarter, where she also teaches an evening class in shorthand. She studied history at the University of Navaresh.',
  },
  {
    key: 'dario-sunde',
    name: 'Dario Sunde',
    kind: 'person',
    user: null,
    biography:
      'Dario Sunde photographs the harbour and the people who work in it. His pictures of the night gangs on Quay Four were shown at the Maritime Museum last year.',
  },
  {
    key: 'elif-santorel',
    name: 'Elif Santorel',
    kind: 'person',
    user: null,
    biography:
      'Elif Santorel is a freelance science writer and a trained hydrologist. She lives in Sevrin, on the northern coast, and reports mostly from boats.',
  },
  {
    key: 'marius-okhai',
    name: 'Marius Okhai',
    kind: 'person',
    user: null,
    biography:
      'Marius Okhai is the paper’s critic for opera, theatre and museums. He sang bass in the chorus of the Navaresh Opera for eleven seasons and has promised never to review a bass unkindly.',
  },
  {
    key: 'rosa-bektan',
    name: 'Rosa Bektan',
    kind: 'person',
    user: null,
    biography:
      'Rosa Bektan reports on sport, from the football league to the rowing clubs of the Tern Islands. She rowed at number three for Tarwharf until a shoulder put an end to it.',
  },
  {
    key: 'littoral',
    name: 'Littoral News Agency',
    kind: 'organisation',
    user: null,
    biography:
      'The Littoral News Agency is a cooperative of 34 newspapers and broadcasters around the Sarn Sea, founded in 1952, with its head office in Lorn. The Navaresh Pilot is one of its members.',
  },
];
