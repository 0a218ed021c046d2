import { crane } from '../crane';
import { cuts } from '../engrave';
import { type Face, head, neck } from '../faces';
import { brush, line, place, rect, shape } from '../ink';
import { inks } from '../inks';
import type { Scene } from '../sheet';
import { bandedSky, hill, streaks } from '../sky';
import { sea } from '../water';

const { paper, white, red, navy } = inks;

/** The face is built as the authors’ portraits are; the port behind has lost its contrast. */
export const harbourPilot: Scene = (sheet) => {
  const { width, height, random } = sheet;
  const face: Face = {
    skin: { base: '#dba57f', shade: '#b0744f', light: '#f2c9a6', lip: '#a95a4c' },
    hair: '#b9bdbf',
    brow: '#7d8185',
    iris: '#3d5a6e',
    jaw: 0.5,
    breadth: 0.97,
    turn: 15,
    smile: 0.25,
    age: 0.8,
    browWeight: 8,
    noseLength: 52,
  };
  const pale = '#a9bfc8';
  const hand = (x: number, y: number, mirror = false) =>
    place(
      shape('M-70-46C-40-66 40-66 72-40C84-12 80 16 66 30H-66C-82 10-84-24-70-46Z', '#dba57f') +
        shape('M30-58C60-54 76-40 78-20C82 6 74 24 66 30H20C40 0 44-30 30-58Z', '#b0744f') +
        [-34, 0, 34].map((dx) => line([dx, -26, dx + 2, 28], '#8e5a3c', 5)).join('') +
        brush(
          [
            [-60, -30],
            [-20, -50],
            [30, -46],
          ],
          [2, 7, 2],
          '#f2c9a6',
        ),
      x,
      y,
      1,
      0,
      mirror,
    );
  return [
    bandedSky(sheet, ['#bcd0d6', '#c9d8d8', '#d8e0d8', '#e6e6d6', '#f1e9d4'], 860, 18),
    streaks(sheet, 80, 700, 22, paper, 0.8),
    place(crane('#b3c5cb'), 210, 850, 0.8),
    place(crane('#aebfc6'), 470, 850, 0.7),
    place(crane(pale), 1010, 856, 0.95),
    hill([-30, 800, 200, 780, 420, 806, 700, 790, 960, 812, 1240, 786], 900, '#b9c8ca'),
    Array.from({ length: 26 }, (_, i) =>
      rect(
        i * 48 - 10,
        838 - random.whole(0, 2) * 16,
        44,
        60,
        random.pick(['#a9bac0', '#b9a9a4', '#c3b79f', '#9fb2ba']),
      ),
    ).join(''),
    sea(sheet, {
      top: 872,
      bottom: height,
      base: '#8fb0b8',
      marks: ['#a5c1c5', '#7d9fa9', '#c9d9d6'],
      count: 70,
      size: 0.8,
    }),
    place(
      [
        neck(face),
        shape(
          'M-330 560C-330 380-312 262-236 228C-190 208-140 200-96 188H96C140 200 190 208 236 228C318 262 336 400 340 640L270 640L262 560Z',
          navy[1],
        ),
        shape('M96 188C140 200 190 208 236 228C318 262 336 400 340 640H120C190 480 180 300 96 188Z', '#14234a'),
        shape('M-236 228C-318 262-352 400-372 560C-360 610-290 640-240 612C-214 520-206 440-190 380Z', '#24407a'),
        shape('M236 228C318 262 356 400 376 560C364 610 296 640 246 612C220 520 206 440 190 380Z', '#101c3c'),
        brush(
          [
            [-214, 236],
            [-262, 320],
            [-290, 430],
            [-308, 560],
          ],
          [4, 7, 7, 6],
          red,
        ),
        brush(
          [
            [214, 236],
            [264, 320],
            [292, 430],
            [310, 560],
          ],
          [4, 7, 7, 6],
          '#96301f',
        ),
        shape(
          'M-104 150C-60 196 60 198 106 148C122 180 120 220 104 244L60 300H-60L-104 244C-122 220-120 178-104 150Z',
          '#24407a',
        ) + shape('M50 182C76 176 96 164 106 148C122 180 120 220 104 244L60 300H20C56 262 64 220 50 182Z', '#101c3c'),
        brush(
          [
            [-106, 152],
            [-40, 192],
            [40, 194],
            [108, 150],
          ],
          [5, 7, 7, 5],
          red,
        ),
        line([0, 200, 0, 620], '#0c1733', 7),
        shape('M-160 214C-190 300-196 420-180 560H-56C-40 440-44 330-70 262Z', '#4a6ea8') +
          shape('M160 214C190 300 196 420 180 560H56C40 440 44 330 70 262Z', '#2b4a80'),
        brush(
          [
            [-66, 262],
            [-44, 350],
            [-46, 460],
            [-56, 556],
          ],
          [5, 9, 9, 7],
          red,
        ) +
          brush(
            [
              [66, 262],
              [44, 350],
              [46, 460],
              [56, 556],
            ],
            [5, 9, 9, 7],
            '#b23a26',
          ),
        brush(
          [
            [-162, 214],
            [-190, 320],
            [-194, 440],
            [-182, 556],
          ],
          [5, 8, 8, 7],
          red,
        ) +
          brush(
            [
              [162, 214],
              [190, 320],
              [194, 440],
              [182, 556],
            ],
            [5, 8, 8, 7],
            '#96301f',
          ),
        shape('M-182 356L-60 344L-52 384L-188 398Z', '#eef0ea') + shape('M182 356L60 344L52 384L188 398Z', '#b9c3c8'),
        rect(-190, 486, 380, 34, '#131d36') + rect(-34, 476, 68, 54, '#c9cdcc') + rect(-20, 490, 40, 26, '#131d36'),
        head(sheet, face),
        shape(
          'M-104-6C-124-96-100-170 6-174C100-172 126-100 106-16C102-44 98-62 90-78C64-84 46-98 34-112C4-92-44-84-80-82C-96-56-98-30-104-6Z',
          '#bfc4c6',
        ),
        shape('M40-168C106-154 126-92 106-16C102-44 98-62 90-78C64-84 46-98 34-112C52-130 52-150 40-168Z', '#878e94'),
        [
          [-96, -40, -80, -112, -10, -144],
          [-76, -88, -30, -118, 24, -128],
          [-60, -134, -10, -160, 50, -152],
          [44, -112, 70, -98, 92, -86],
          [-98, -10, -100, -60, -78, -104],
        ]
          .map((path) => brush(path, [1, 6, 1], '#eceeea'))
          .join(''),
        brush(
          [
            [-103, -20],
            [-100, 16],
            [-90, 34],
          ],
          [12, 12, 2],
          '#bfc4c6',
        ),
      ].join(''),
      600,
      500,
      1.52,
    ),
    rect(-20, 1250, width + 40, 260, white),
    rect(-20, 1330, width + 40, 200, '#d9dcd4'),
    rect(-20, 1222, width + 40, 56, '#8a5a35') +
      rect(-20, 1222, width + 40, 12, '#b98555') +
      rect(-20, 1268, width + 40, 12, '#5f3a20'),
    cuts(random, [0, 1232, width, 1266], 26, [140, 4], '#a36f43'),
    [150, 600, 1050]
      .map((x) => rect(x - 14, 1280, 28, 240, '#b9bfbc') + rect(x + 4, 1280, 10, 240, '#8f9896'))
      .join(''),
    rect(-20, 1400, width + 40, 16, '#b9bfbc'),
    hand(190, 1236),
    hand(1010, 1236, true),
    shape('M76 1130C70 1180 84 1224 120 1232H250C272 1210 280 1170 270 1130Z', '#24407a') +
      shape('M90 1190H272V1206H92Z', red),
    shape('M930 1130C920 1170 928 1210 950 1232H1080C1116 1224 1130 1180 1124 1130Z', '#101c3c') +
      shape('M928 1190H1110V1206H928Z', '#96301f'),
  ].join('');
};
