import { culture } from './culture';
import { cultureLanguages } from './culture-languages';
import { desk } from './desk';
import { economy } from './economy';
import { economyOlder } from './economy-older';
import { ferry } from './ferry';
import { oldMole } from './old-mole';
import { politics } from './politics';
import { quay } from './quay';
import { science } from './science';
import { sport } from './sport';
import type { DemoArticle } from './types';
import { world } from './world';
import { wreck } from './wreck';

/** Every article of the demo newsroom. */
export const demoArticles: DemoArticle[] = [
  oldMole,
  quay,
  ferry,
  wreck,
  ...politics,
  ...world,
  ...economy,
  ...economyOlder,
  ...science,
  ...culture,
  ...cultureLanguages,
  ...sport,
  ...desk,
];
