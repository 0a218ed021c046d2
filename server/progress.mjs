const out = process.stdout;
let open = false;

/** Prints a line, ending first the line of a step that is under way. */
export function say(line = '') {
  if (open) out.write('\n');
  open = false;
  out.write(`${line}\n`);
}

/**
 * Runs `work` and shows its title while it lasts, then how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now();
  const show = (end) => {
    if (out.isTTY) out.write(`\r\x1b[K${title} … ${seconds(begun)}${end}`);
    else if (end) out.write(open ? `${seconds(begun)}${end}` : `${title} … ${seconds(begun)}${end}`);
    else out.write(`${title} … `);
    open = !end;
  };
  show('');
  const timer = out.isTTY ? setInterval(show, 1000, '') : undefined;
  try {
    const result = await work();
    show('\n');
    return result;
  } catch (error) {
    if (open) out.write('\n');
    open = false;
    throw error;
  } finally {
    clearInterval(timer);
  }
}

function seconds(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
}
