import { pictures } from './list';
import { darioSunde } from './portraits/dario-sunde';
import { elifSantorel } from './portraits/elif-santorel';
import { ilseMarandi } from './portraits/ilse-marandi';
import { mariusOkhai } from './portraits/marius-okhai';
import { nadiaVelkhar } from './portraits/nadia-velkhar';
import { rosaBektan } from './portraits/rosa-bektan';
import { salmaAlMirsawi } from './portraits/salma-al-mirsawi';
import { sevdaQarabendli } from './portraits/sevda-qarabendli';
import { tomasEreg } from './portraits/tomas-ereg';
import { yusufDarmani } from './portraits/yusuf-darmani';
import { ballotBoxes } from './scenes/ballot-boxes';
import { bookshop } from './scenes/bookshop';
import { cableShip } from './scenes/cable-ship';
import { containerQuay } from './scenes/container-quay';
import { courtCorridor } from './scenes/court-corridor';
import { cupSemiFinal } from './scenes/cup-semi-final';
import { eelLadder } from './scenes/eel-ladder';
import { eels } from './scenes/eels';
import { electionNight } from './scenes/election-night';
import { ferryAground } from './scenes/ferry-aground';
import { girlsTraining } from './scenes/girls-training';
import { harbourBus } from './scenes/harbour-bus';
import { harbourPilot } from './scenes/harbour-pilot';
import { herringNets } from './scenes/herring-nets';
import { islandClinic } from './scenes/island-clinic';
import { lashingHands } from './scenes/lashing-hands';
import { marsaLibrary } from './scenes/marsa-library';
import { mussels } from './scenes/mussels';
import { nightCrossing } from './scenes/night-crossing';
import { nightTrain } from './scenes/night-train';
import { observatory } from './scenes/observatory';
import { oldMole } from './scenes/old-mole';
import { oldMoleSection } from './scenes/old-mole-section';
import { openLedger } from './scenes/open-ledger';
import { operaStage } from './scenes/opera-stage';
import { paperArchive } from './scenes/paper-archive';
import { pilotLadder } from './scenes/pilot-ladder';
import { reserveBank } from './scenes/reserve-bank';
import { reservoir } from './scenes/reservoir';
import { rowersHands } from './scenes/rowers-hands';
import { saltWorks } from './scenes/salt-works';
import { sarnSeaMap } from './scenes/sarn-sea-map';
import { sixOaredBoat } from './scenes/six-oared-boat';
import { strandedPier } from './scenes/stranded-pier';
import { ternChannelChart } from './scenes/tern-channel-chart';
import { terraceHouses } from './scenes/terrace-houses';
import { wreckHall } from './scenes/wreck-hall';
import { wreckJar } from './scenes/wreck-jar';
import { yelliWorkshop } from './scenes/yelli-workshop';
import { printScene, type Scene } from './sheet';

const scenes: Record<string, Scene> = {
  'old-mole': oldMole,
  'old-mole-section': oldMoleSection,
  'cable-ship': cableShip,
  'container-quay': containerQuay,
  'lashing-hands': lashingHands,
  'cup-semi-final': cupSemiFinal,
  eels: eels,
  'eel-ladder': eelLadder,
  'marsa-library': marsaLibrary,
  'yelli-workshop': yelliWorkshop,
  'open-ledger': openLedger,
  'reserve-bank': reserveBank,
  'harbour-pilot': harbourPilot,
  'pilot-ladder': pilotLadder,
  'ferry-aground': ferryAground,
  'tern-channel-chart': ternChannelChart,
  mussels: mussels,
  'court-corridor': courtCorridor,
  'salt-works': saltWorks,
  'sarn-sea-map': sarnSeaMap,
  'stranded-pier': strandedPier,
  'opera-stage': operaStage,
  'terrace-houses': terraceHouses,
  'night-crossing': nightCrossing,
  'ballot-boxes': ballotBoxes,
  'election-night': electionNight,
  reservoir: reservoir,
  'six-oared-boat': sixOaredBoat,
  'rowers-hands': rowersHands,
  'night-train': nightTrain,
  'wreck-hall': wreckHall,
  'wreck-jar': wreckJar,
  'herring-nets': herringNets,
  'island-clinic': islandClinic,
  bookshop: bookshop,
  'girls-training': girlsTraining,
  observatory: observatory,
  'paper-archive': paperArchive,
  'harbour-bus': harbourBus,
};

const sitters: Record<string, Scene> = {
  'nadia-velkhar': nadiaVelkhar,
  'tomas-ereg': tomasEreg,
  'ilse-marandi': ilseMarandi,
  'yusuf-darmani': yusufDarmani,
  'sevda-qarabendli': sevdaQarabendli,
  'salma-al-mirsawi': salmaAlMirsawi,
  'dario-sunde': darioSunde,
  'elif-santorel': elifSantorel,
  'marius-okhai': mariusOkhai,
  'rosa-bektan': rosaBektan,
};

/** The picture of a key in list.ts, as SVG in the size of its shape. */
export function drawPicture(key: string): string {
  const scene = scenes[key];
  const entry = pictures.find((picture) => picture.key === key);
  if (!scene || !entry) throw new Error(`There is no picture ${key}.`);
  return printScene(key, entry.shape, scene);
}

/** An author's portrait, as SVG, square. */
export function drawPortrait(key: string): string {
  const sitter = sitters[key];
  if (!sitter) throw new Error(`There is no portrait ${key}.`);
  return printScene(key, 'bust', sitter);
}
