/** Takes several entries out of one map: neighbours as one edit, so that no two edits want the same comma or line end. */
import type { TextEdit } from '../text/text-edit.js';
import { type Rewritable, startsLine } from './layout.js';
import { isLines } from './line-edits.js';
import { mapOf } from './queries.js';
import { emptied, removeEntry, removeLines } from './rewrite.js';
import type { MapEntry } from './tree.js';

export function removeEntries(file: Rewritable, entries: readonly MapEntry[]): readonly TextEdit[] {
  const [first, second] = entries;
  if (!first) return [];
  if (!second || isLines(file)) return entries.flatMap((entry) => removeEntry(file, entry));
  const map = mapOf(file.tree, first);
  const runs = runsOf(entries.map((entry) => map.entries.indexOf(entry)).toSorted((a, b) => a - b));
  const [whole, ...others] = runs;
  if (whole && others.length === 0 && whole.length === map.entries.length && map.style !== 'flow')
    return emptied(file, map, '{}');
  const { length } = map.entries;
  return runs.map((run) => removeRun(file, map.entries, run[0] ?? 0, run.at(-1) ?? length));
}

/** Numbers that follow each other, together. */
function runsOf(sorted: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const each of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === each - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function removeRun(file: Rewritable, entries: readonly MapEntry[], from: number, to: number): TextEdit {
  const span = (index: number) => {
    const entry = entries[index];
    return entry && file.tree.spanOf(entry);
  };
  const start = span(from)?.start ?? 0;
  const end = span(to)?.end ?? start;
  const next = span(to + 1);
  if (entries[from]?.parent.style !== 'flow' && (startsLine(file, start) || !next))
    return removeLines(file, start, end);
  if (next) return { span: { start, end: next.start }, newText: '' };
  const trailing = /^\s*,/.exec(file.text.slice(end, end + 200))?.[0].length ?? 0;
  return { span: { start: span(from - 1)?.end ?? start, end: end + trailing }, newText: '' };
}
