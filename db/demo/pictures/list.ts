/**
 * What there is to draw: one entry a picture, with a brief. The paper prints drawings and cut-paper illustrations beside
 * its few photographs, so everything here may be composed from shapes. No lettering inside the pictures.
 */

export type PictureShape = 'landscape' | 'square' | 'portrait' | 'wide';

/** The paper, and what its logo stands on: the pilot's signal flag, white at the hoist and red at the fly. */
export const paper = {
  name: 'The Navaresh Pilot',
  emblem:
    'The flag a ship flies when a pilot is on board: a rectangle, left half white, right half red, outlined in ink, set before or above the name in a sturdy old-style serif. It must read at 24 px high and in one colour.',
} as const;

export const pictures: { key: string; brief: string; shape: PictureShape }[] = [
  {
    key: 'old-mole',
    brief:
      'A long stone breakwater bending into a grey-green sea, seen from a low hill; waves climb its outer face, one gap of missing stones, a squat white light at its end. Cold morning, slate, bone and one red dot for the light.',
    shape: 'wide',
  },
  {
    key: 'old-mole-section',
    brief:
      'A cross-section of the same breakwater, like an engineer’s coloured drawing: layers of small stone, large stone and concrete blocks, sea high on the left, calm harbour on the right. Blueprint blue, sand, off-white; no lettering.',
    shape: 'landscape',
  },
  {
    key: 'cable-ship',
    brief:
      'A cable-laying ship side-on at dusk, a single thick line dropping from its bow sheave into dark water and running along the sea floor below. Ink blue and copper.',
    shape: 'landscape',
  },
  {
    key: 'container-quay',
    brief:
      'A container quay at night: three tall cranes in silhouette, stacked containers in muted reds, ochres and blues, sodium lamps with halos, wet ground with reflections. Long and low.',
    shape: 'wide',
  },
  {
    key: 'lashing-hands',
    brief:
      'A docker from behind, helmet and raised arms, fastening a long steel rod between two stacks of containers that rise out of the frame. Strong verticals, orange against deep teal.',
    shape: 'portrait',
  },
  {
    key: 'cup-semi-final',
    brief:
      'A football pitch seen from high in a stand in floodlight: the centre circle, long shadows of a few players, a blurred crowd as dots. Bright green, violet dusk.',
    shape: 'landscape',
  },
  {
    key: 'eels',
    brief:
      'Dozens of young lampreys, eel-like, thin curved translucent lines with tiny dark eyes, streaming upstream from left to right in moonlit river water over pebbles. Silver on dark green.',
    shape: 'wide',
  },
  {
    key: 'eel-ladder',
    brief:
      'A river weir from the side with a narrow sloping ramp of bristles beside it, water trickling down, a small counting box at the top. Clean, almost diagrammatic; moss, steel and cream.',
    shape: 'square',
  },
  {
    key: 'marsa-library',
    brief:
      'A reading room behind tall pointed arches: shelves of books, a long table with green lamps, latticed window light on the floor. Warm plaster, turquoise tiles.',
    shape: 'landscape',
  },
  {
    key: 'yelli-workshop',
    brief:
      'A carpet loom face-on, half a carpet woven in reds, indigo and ivory with geometric medallions, balls of wool hanging above, two hands at the unfinished edge.',
    shape: 'landscape',
  },
  {
    key: 'open-ledger',
    brief:
      'An open ledger on a desk with several lines blacked out by bars; a lamp throws a cone of light that stops exactly where the bars begin. Cream, black, one yellow.',
    shape: 'square',
  },
  {
    key: 'reserve-bank',
    brief:
      'A heavy neoclassical bank front with six columns, seen straight on, its steps crossed by three small figures; the columns’ shadows fall like a bar chart that is even from left to right. Stone and navy.',
    shape: 'landscape',
  },
  {
    key: 'harbour-pilot',
    brief:
      'A woman of about fifty in a pilot’s jacket and life vest standing at a ship’s rail, three-quarter view, short grey hair, a port blurred behind her. Calm; navy, red piping, pale sky.',
    shape: 'portrait',
  },
  {
    key: 'pilot-ladder',
    brief:
      'The huge dark side of a ship’s hull filling two thirds of the frame, a rope ladder down it, a small pilot boat with a white-and-red flag coming alongside in a swell.',
    shape: 'landscape',
  },
  {
    key: 'ferry-aground',
    brief:
      'A passenger ferry lying slightly tilted on rocks off a low island at night, rows of lit windows, two smaller boats with searchlights whose beams cross on the hull. Black sea, white and amber light.',
    shape: 'wide',
  },
  {
    key: 'tern-channel-chart',
    brief:
      'A nautical chart of a narrow channel between three islands: pale land, stepped blue depth contours, a dashed track bending off its course and ending at a small cross. No lettering.',
    shape: 'landscape',
  },
  {
    key: 'mussels',
    brief:
      'A close cluster of blue-black mussels on a harbour pile below a water line, a glass sampling tube beside them. Deep blues, a little orange.',
    shape: 'landscape',
  },
  {
    key: 'court-corridor',
    brief:
      'An empty courthouse corridor with a row of doors, one ajar with a strip of light across the floor, a bench with a folded coat. Quiet, tense; greys and one warm strip.',
    shape: 'landscape',
  },
  {
    key: 'salt-works',
    brief:
      'Salt pans from above in a grid of pinks, whites and rusts, low dikes between, white heaps along one edge, one tiny figure with a rake.',
    shape: 'wide',
  },
  {
    key: 'sarn-sea-map',
    brief:
      'A map-like view of an inland sea with five countries around it in five muted tints, dashed lines dividing the water, and an older, wider shoreline drawn around it as a thin line.',
    shape: 'wide',
  },
  {
    key: 'stranded-pier',
    brief:
      'A wooden pier that ends on dry cracked mud, the sea a thin bright line far away behind it, one upturned boat. Ochre, washed-out sky.',
    shape: 'landscape',
  },
  {
    key: 'opera-stage',
    brief:
      'An opera stage from the stalls: a single singer small before an enormous tilted mirror of a moon, water painted on the floor, the dark heads of the audience at the bottom edge. Midnight blue and silver.',
    shape: 'landscape',
  },
  {
    key: 'terrace-houses',
    brief:
      'A steep street of narrow houses in different pastel colours, each with a door and two windows, climbing like steps of a chart from lower left to upper right. Flat, orderly, sunny.',
    shape: 'landscape',
  },
  {
    key: 'night-crossing',
    brief:
      'A round cabin window seen from inside a ferry, a berth with a folded blanket below, outside a coast of small lights and a moon. Cosy, dark blue and honey.',
    shape: 'landscape',
  },
  {
    key: 'ballot-boxes',
    brief:
      'A school gym with a row of transparent ballot boxes on tables, one of them sealed with tape of another colour; climbing bars on the wall behind. Pale wood and grey.',
    shape: 'landscape',
  },
  {
    key: 'election-night',
    brief:
      'A crowd from behind at night in a harbour square before a tall lit screen showing four plain bars of different height; raised arms, a few flags without emblems.',
    shape: 'landscape',
  },
  {
    key: 'reservoir',
    brief:
      'A high dam in the mountains with a nearly empty reservoir: bands on the slopes show where the water stood, and the stumps of an old village stand on the floor.',
    shape: 'landscape',
  },
  {
    key: 'six-oared-boat',
    brief:
      'A long narrow wooden boat with six rowers and a cox seen from slightly above, oars spread like a comb, sun low over choppy water. Orange, ultramarine.',
    shape: 'wide',
  },
  {
    key: 'rowers-hands',
    brief: 'Two taped hands gripping an oar’s handle, very close, a wet wooden gunwale behind. Graphic, few colours.',
    shape: 'landscape',
  },
  {
    key: 'night-train',
    brief:
      'A night train of five blue sleeping cars crossing a stone viaduct under stars, mountains behind, warm windows all along. Long, calm.',
    shape: 'wide',
  },
  {
    key: 'wreck-hall',
    brief:
      'A museum hall with the dark ribs of an old wooden ship held on thin steel supports like a skeleton, visitors tiny on a gallery round it, light falling from a long roof window.',
    shape: 'wide',
  },
  {
    key: 'wreck-jar',
    brief:
      'One clay storage jar with a rope-worn handle and a small stamped mark, barnacles on one side, lit against a dark background like a portrait.',
    shape: 'square',
  },
  {
    key: 'herring-nets',
    brief:
      'A fishing boat in a small northern harbour, nets hung to dry from its mast like curtains, crates of silver fish on the quay, gulls. Cool greys, rust.',
    shape: 'landscape',
  },
  {
    key: 'island-clinic',
    brief:
      'A small white clinic on a rocky island with a dish aerial on its roof and a red bicycle at the door; one window shows a screen with a doctor’s silhouette.',
    shape: 'landscape',
  },
  {
    key: 'bookshop',
    brief:
      'A narrow bookshop between two taller houses, its window full of coloured spines, a cat on the sill, a ladder inside that goes out of sight. Evening.',
    shape: 'portrait',
  },
  {
    key: 'girls-training',
    brief:
      'Girls in bibs training on a gravel pitch beneath harbour cranes, one striking the ball in the foreground, long morning shadows. Coral, turquoise.',
    shape: 'landscape',
  },
  {
    key: 'observatory',
    brief:
      'An observatory’s white dome with its slit open on a bare ridge above a sea of cloud, star trails turning overhead.',
    shape: 'landscape',
  },
  {
    key: 'paper-archive',
    brief:
      'Shelves of tied document bundles reaching far back in one-point perspective, a trolley with a scanner’s blue line of light in front. Manila, blue.',
    shape: 'landscape',
  },
  {
    key: 'harbour-bus',
    brief:
      'A small yellow passenger boat crossing a harbour between two quays in morning light, commuters standing on deck, the city terraced behind.',
    shape: 'landscape',
  },
];

/** Head and shoulders, plain background of one colour, square; a family of portraits by one hand. */
export const portraits: { key: string; brief: string }[] = [
  { key: 'nadia-velkhar', brief: 'Woman, mid-thirties, dark hair tied back, round glasses, dark green blazer.' },
  { key: 'tomas-ereg', brief: 'Man, about forty, short fair beard, open collar, grey jacket.' },
  { key: 'ilse-marandi', brief: 'Woman, about fifty-five, silver bob, red scarf, direct look.' },
  { key: 'yusuf-darmani', brief: 'Man, about sixty, bald, white moustache, heavy black glasses, dark suit.' },
  { key: 'sevda-qarabendli', brief: 'Woman, about forty, long black hair, mustard coat with its collar up.' },
  { key: 'salma-al-mirsawi', brief: 'Woman, about thirty, sky-blue headscarf, white shirt, slight smile.' },
  { key: 'dario-sunde', brief: 'Man, late twenties, curly brown hair, a camera strap over a denim jacket.' },
  { key: 'elif-santorel', brief: 'Woman, about forty-five, short auburn hair, freckles, waterproof jacket in orange.' },
  { key: 'marius-okhai', brief: 'Black man, about fifty, close-cropped greying hair, burgundy roll-neck.' },
  { key: 'rosa-bektan', brief: 'Woman, about twenty-eight, blonde plait, navy tracksuit top with a white collar.' },
];
