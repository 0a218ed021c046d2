/** Length is what counts; the demo's own password has twelve. */
export const minimumPasswordLength = 10;
