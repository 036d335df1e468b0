/**
 * What a run in a VS Code says. Several runs go on at a time, so the lines of each are kept until it ends and printed
 * together.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** @type {AsyncLocalStorage<string[]>} */
const run = new AsyncLocalStorage();

/** Prints a line, or keeps it for the end of the run that says it. @param {string} line */
export function say(line) {
  const lines = run.getStore();
  if (lines) lines.push(line);
  else console.log(line);
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function printedTogether(work) {
  /** @type {string[]} */
  const lines = [];
  try {
    return await run.run(lines, work);
  } finally {
    console.log(lines.join('\n'));
  }
}
