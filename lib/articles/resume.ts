/**
 * How far the number of an editor's requests jumps, at the least, where a page goes on with a text that an earlier one
 * left. It is more than a page can have sent since it last kept its text, which it does before it sends another, so that
 * a jump past a kept text's number tells that some page took the text up.
 */
export const resumeJump = 1_000;
