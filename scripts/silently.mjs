/** Does work without letting it print. */

/**
 * vsce prints the whole list of files and its advice; that is kept for the case that something is wrong.
 * @param {() => Promise<void>} work
 * @returns {Promise<string>} what it printed
 */
export async function silently(work) {
  const { log, warn } = console;
  /** @type {string[]} */
  const lines = [];
  console.log = console.warn = (...args) => void lines.push(args.join(' '));
  try {
    await work();
  } finally {
    console.log = log;
    console.warn = warn;
  }
  return lines.join('\n');
}
