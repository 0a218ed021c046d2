export const logoSvg = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40"><text y="30" font-size="30">The Navaresh Pilot</text></svg>',
  width: 300,
  height: 40,
};
