/** Repairs as a unified diff, which people read and `git apply` takes. */
import { structuredPatch } from 'diff';

/** Lines around each change. */
const CONTEXT = 3;

/**
 * `name` is the path of the file below the folder in which the diff is applied, with slashes. There is no line
 * `diff --git`: with it, `git apply` takes names from the top of the repository, and passes by what it finds below a
 * folder, without a word.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, { context: CONTEXT });
  if (hunks.length === 0) return '';
  const head = [`--- ${told(`a/${name}`)}`, `+++ ${told(`b/${name}`)}`];
  const body = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${from(oldStart, oldLines)},${oldLines} +${from(newStart, newLines)},${newLines} @@`,
    ...lines,
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** A stretch without lines is told by the line before it. */
function from(start: number, lines: number): number {
  return lines === 0 ? start - 1 : start;
}

/** Names with other characters than these are written as in C, as git does it. */
function quoted(name: string): string {
  if (!/["\\\p{Cc}]|[^\p{ASCII}]/u.test(name)) return name;
  const bytes = [...Buffer.from(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : character;
  });
  return `"${bytes.join('')}"`;
}

/** Where a blank could be the end of the name, a tab is. */
function told(name: string): string {
  const written = quoted(name);
  return written === name && name.includes(' ') ? `${name}\t` : written;
}
