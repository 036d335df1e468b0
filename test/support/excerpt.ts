/**
 * Excerpts of example files: fixtures in which a line `...` stands for any number of lines, so that a test shows only
 * the lines it is about. All the others must stand in the example as they are written.
 */
import type { FixtureFile } from './fixture.js';

/** The whole file with its marks where the excerpt has them; a file without a `...` line is whole already. */
export function whole(excerpt: FixtureFile, example: string | undefined): FixtureFile {
  const shown = excerpt.text.split('\n');
  if (!shown.some(isGap)) return excerpt;
  if (example === undefined) throw new Error(`There is no example '${excerpt.name}' to take the lines from.`);
  const lines = example.split('\n');
  /** Where each line of the excerpt stands in the example. */
  const standsAt = new Map<number, number>();
  let next = 0;
  for (const { from, texts, isFirst } of runsOf(shown)) {
    const at = isFirst ? 0 : findOnce(lines, texts, next);
    if (!texts.every((text, index) => lines[at + index] === text))
      throw new Error(`'${excerpt.name}' does not begin with:\n${texts.join('\n')}`);
    for (const index of texts.keys()) standsAt.set(from + index, at + index);
    next = at + texts.length;
  }
  const expected = excerpt.expected.map((each) => {
    const line = standsAt.get(each.line);
    if (line === undefined) throw new Error(`'${each.message}' stands under a line that is left out.`);
    return { ...each, line };
  });
  return { name: excerpt.name, text: example, expected };
}

const isGap = (line: string): boolean => line.trim() === '...';

function runsOf(shown: readonly string[]) {
  const runs: { from: number; texts: string[]; isFirst: boolean }[] = [{ from: 0, texts: [], isFirst: true }];
  for (const [index, line] of shown.entries()) {
    if (isGap(line)) runs.push({ from: index + 1, texts: [], isFirst: false });
    else runs.at(-1)?.texts.push(line);
  }
  // What follows the last line break of a template is no line.
  const last = runs.at(-1);
  if (last?.texts.at(-1) === '') last.texts.pop();
  return runs.filter(({ texts }) => texts.length > 0);
}

function findOnce(lines: readonly string[], texts: readonly string[], after: number): number {
  const found = lines.flatMap((_, at) =>
    at >= after && texts.every((text, index) => lines[at + index] === text) ? [at] : [],
  );
  const shown = texts.join('\n');
  if (found[0] === undefined)
    throw new Error(`The example has no such lines (from line ${after + 1} on):\n${shown}`);
  if (found.length > 1)
    throw new Error(`These lines stand in the example several times, show more:\n${shown}`);
  return found[0];
}
