import { terraces } from '../city';
import { cuts } from '../engrave';
import { circle, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill } from '../sky';
import { sea } from '../water';

const { ink, white, amber, stone } = inks;

/** One fish, head to the right, 100 long. */
function fish(body: string, back: string, eye: string): string {
  return (
    shape('M-50 0C-30-16 20-20 50-2C20 18-30 14-50 0Z', body) +
    shape('M-50 0C-30-16 20-20 50-2C20-8-20-8-50 0Z', back) +
    shape('M-46 0L-68-16L-62 0L-68 16Z', back) +
    circle(36, -4, 3.4, eye)
  );
}

/** Nets hang as curtains from the yard; the catch stands in front. */
export const herringNets: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const level = 660;
  const rust = '#a4512f';
  const net = (points: readonly number[], tone: string) => {
    const d = `M${points[0]} ${points[1]}C${points.slice(2, 8).join(' ')}L${points[8]} ${points[9]}C${points.slice(10, 16).join(' ')}Z`;
    const mesh = Array.from(
      { length: 60 },
      (_, i) =>
        line([200 + i * 30, 100, -160 + i * 30, 900], '#5e2c1d', 2.4) +
        line([i * 30, 100, 300 + i * 30, 900], '#5e2c1d', 2.4),
    ).join('');
    return shape(d, tone, 0.92) + sheet.clip(d, mesh);
  };
  const hull = 'M-440-70C-300-40 260-36 470-120C450-20 400 70 330 116H-360C-410 60-436 0-440-70Z';
  const crate = (x: number, y: number, size: number) => {
    let shoal = '';
    for (let i = 0; i < 13; i++)
      shoal += place(
        fish(random.pick(['#d8dedb', '#c3ced0', '#e8e8de']), '#5f7880', ink),
        -100 + (i % 5) * 52 + random.between(-12, 12),
        -62 + Math.floor(i / 5) * 17,
        0.98,
        random.between(-16, 12),
        i % 2 === 0,
      );
    return place(
      shape('M-160-40L-140-84H140L160-40Z', '#3a2a24') +
        shoal +
        shape('M-164-34H164L150 50H-150Z', '#b78b5e') +
        shape('M60-34H164L150 50H52Z', '#93683f') +
        line([-160, 8, 160, 8], '#7a5433', 5) +
        rect(-56, -16, 112, 14, '#5c3d26'),
      x,
      y,
      size,
    );
  };
  const gull = (x: number, y: number, size: number, turn = 0) =>
    place(
      shape('M-60-14C-40-30-16-20 0 0C18-24 44-32 66-20C44-18 24-6 8 12C2 18-8 14-12 8C-24-6-40-14-60-14Z', white) +
        shape('M-60-14C-48-22-40-22-34-20L-44-12ZM66-20C56-26 48-26 42-24L50-16Z', ink) +
        circle(12, 10, 4, amber),
      x,
      y,
      size,
      turn,
    );
  return [
    bandedSky(sheet, ['#a9b2b4', '#b8bfbd', '#c8cbc4', '#d8d6ca', '#e7e1d1'], level, 14),
    hill([-40, 520, 240, 420, 520, 470, 820, 380, 1160, 460, 1500, 360, 1840, 440], level, '#8b989c'),
    hill([-40, 600, 300, 540, 700, 590, 1100, 540, 1500, 590, 1840, 530], level, '#6c7b81'),
    terraces(sheet, {
      left: 1180,
      right: 1840,
      base: level + 4,
      crest: () => 590,
      rows: 2,
      size: 86,
      walls: [rust, '#d8d6ca', '#8f4a33', '#c9b491'],
      shade: '#3f3a40',
      roofs: ['#3c444a', '#4e565b'],
      windows: '#e8e2cf',
    }),
    sea(sheet, { top: level, bottom: 960, base: '#7d9096', marks: ['#93a4a7', '#66797f', '#b4bfbe'], count: 110 }),
    line([640, 760, 640, 120], '#2a2322', 20),
    line([250, 250, 1080, 190], '#2a2322', 13),
    line([640, 130, 250, 250], '#2a2322', 4),
    line([640, 130, 1080, 190], '#2a2322', 4),
    line([1080, 190, 1150, 720], '#2a2322', 4),
    net([262, 254, 330, 430, 250, 600, 300, 720, 600, 740, 560, 560, 620, 380, 612, 226], rust),
    net([662, 224, 690, 420, 650, 590, 700, 730, 900, 720, 880, 560, 900, 360, 860, 208], '#b9673c'),
    net([880, 208, 910, 380, 890, 560, 940, 716, 1090, 690, 1050, 500, 1090, 340, 1066, 194], '#8f4429'),
    [300, 380, 460, 540, 720, 800, 930, 1010]
      .map((x, i) => circle(x, 250 - (x - 250) * 0.07 + 6, 10, i % 2 ? amber : white))
      .join(''),
    place(
      shape('M60-90V-220H250L270-90Z', white) +
        shape('M190-90V-220H250L270-90Z', stone[3]) +
        rect(46, -238, 230, 20, '#3c444a') +
        rect(84, -196, 44, 46, '#33454c') +
        rect(148, -196, 44, 46, '#33454c') +
        rect(214, -196, 36, 46, '#25343a') +
        shape(hull, '#2f4750') +
        sheet.clip(
          hull,
          rect(-460, 40, 960, 90, rust) +
            rect(-460, 30, 960, 10, white) +
            cuts(random, [-420, -50, 440, 30], 36, [150, 5], '#4d6770'),
        ) +
        line([-440, -72, -200, -52, 200, -62, 468, -122], white, 9, true),
      690,
      830,
      1.12,
    ),
    cuts(random, [150, 930, 1300, 966], 50, [140, 7], '#dfe2da'),
    rect(0, 960, width, 260, '#6f6a66'),
    rect(0, 950, width, 24, '#918a82'),
    cuts(random, [0, 980, width, height], 110, [130, 5], '#58534f'),
    rect(1440, 860, 46, 100, ink) +
      rect(1428, 850, 70, 22, ink) +
      line([1130, 800, 1300, 880, 1450, 884], '#cdb995', 8, true),
    crate(330, 1080, 1.15),
    crate(820, 1110, 1.25),
    crate(1330, 1090, 1.15),
    gull(1250, 180, 1.3, -8),
    gull(1500, 300, 0.9, 10),
    gull(160, 210, 1, 6),
    gull(1640, 160, 0.7),
    gull(1010, 90, 0.6),
    place(
      shape('M-40 0C-46-30-20-48 10-46C26-60 44-52 44-38L60-34L44-28C46-8 30 4 10 4L-60 8Z', white) +
        shape('M-40 0C-20-26 10-30 24-20C10-2-20 4-60 8Z', stone[2]) +
        line([0, 4, 0, 26], amber, 4) +
        line([14, 2, 14, 26], amber, 4) +
        circle(32, -42, 3, ink),
      1462,
      826,
      1,
    ),
    place(
      shape('M-40 0C-46-30-20-48 10-46C26-60 44-52 44-38L60-34L44-28C46-8 30 4 10 4L-60 8Z', white) +
        shape('M-40 0C-20-26 10-30 24-20C10-2-20 4-60 8Z', stone[2]) +
        line([0, 4, 0, 26], amber, 4) +
        line([14, 2, 14, 26], amber, 4) +
        circle(32, -42, 3, ink),
      1620,
      1130,
      1.5,
      0,
      true,
    ),
  ].join('');
};
