/** The paper that the demo newsroom fills itself with. Everything in it is invented. */
export const newsroom = {
  name: 'The Navaresh Pilot',
  tagline: 'From the harbour, for the record, since 1911',
  timeZone: 'Asia/Baku',
  language: 'en',
  contact: 'desk@navaresh-pilot.example',
} as const;

/** In the order of the page's head. */
export const sections = [
  { slug: 'politics', name: 'Politics' },
  { slug: 'world', name: 'World' },
  { slug: 'economy', name: 'Economy' },
  { slug: 'science', name: 'Science' },
  { slug: 'culture', name: 'Culture' },
  { slug: 'sport', name: 'Sport' },
] as const;

export const topics = [
  { slug: 'harbour', name: 'The harbour' },
  { slug: 'sarn-sea', name: 'The Sarn Sea' },
  { slug: 'fisheries', name: 'Fisheries' },
  { slug: 'energy', name: 'Energy' },
  { slug: 'elections', name: 'Elections' },
  { slug: 'courts', name: 'Courts' },
  { slug: 'housing', name: 'Housing' },
  { slug: 'languages', name: 'Languages' },
  { slug: 'railways', name: 'Railways' },
  { slug: 'labour', name: 'Labour' },
  { slug: 'museums-and-books', name: 'Museums and books' },
  { slug: 'football', name: 'Football' },
] as const;
