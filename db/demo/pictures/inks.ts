/**
 * The paper's ink cupboard. Every drawing takes its few colours from here, so that forty pictures look like one hand.
 * The ramps run from dark to light.
 */
export const inks = {
  ink: '#13202b',
  paper: '#f6eedc',
  white: '#fcf8ee',
  red: '#cf432b',
  amber: '#f0b148',
  navy: ['#0f1932', '#1c3058', '#335589', '#6d90b3', '#b4c9d3'],
  teal: ['#0f2a31', '#1a4a53', '#31767a', '#72a8a2', '#b8d4c6'],
  green: ['#16281f', '#2a4a33', '#527843', '#8fa75f', '#cad096'],
  stone: ['#262b31', '#49515a', '#7a8285', '#adb0a8', '#d9d5c5'],
  earth: ['#33201a', '#693925', '#a76239', '#d09a62', '#ecd0a1'],
  rose: ['#3a1b31', '#6d2e4a', '#aa4858', '#da8672', '#f3c6a8'],
  plum: ['#1e1831', '#3c2d55', '#685184', '#9f8cb0', '#d6c9d0'],
} as const;
