/**
 * Fix-all: every fix that leaves no choice, as one set of edits. It is applied unasked when a file is saved, so that what
 * makes other findings than it takes away is left to a person.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { RuleSettings } from '../analysis/runner.js';
import { inFile } from '../rules/in-file.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import { applyEdits, areDisjoint, editsApart, type TextEdit } from '../text/text-edit.js';

/** One repair can uncover another, but not for ever. */
const MOST_ROUNDS = 10;

/** Fixes that are tried one by one where all of them together make more errors. */
const MOST_TRIED = 30;

/** Characters that are read again in all, to see what fixes do: what is left then is fixed the next time. */
const MOST_READ = 200_000;

/** A large file is read a few times all the same. */
const FEWEST_READ = 4;

/**
 * Every preferred fix, as often as fixing uncovers more, as one set of edits of the text as it is.
 * Empty when there is nothing to fix for certain.
 */
export function fixAll(analysis: Analysis, settings?: RuleSettings): readonly FileEdit[] {
  const { text } = analysis.file;
  let current = analysis;
  const seen = new Set([text]);
  const budget = { left: Math.max(FEWEST_READ, Math.ceil(MOST_READ / Math.max(1, text.length))) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repaired(current, preferredFixes(current, settings), settings, budget);
    // Two fixes that undo each other would go on for ever: stop before the text that was there already.
    if (!next || seen.has(next.file.text)) break;
    seen.add(next.file.text);
    current = next;
  }
  if (current === analysis) return [];
  return inFile(analysis.file, differences(text, current.file.text));
}

/** A fix, and whether what it repairs counts. */
interface Repair {
  readonly edits: readonly FileEdit[];
  readonly isOfGrave: boolean;
}

/** How often the file is read again. */
interface Budget {
  left: number;
}

/** Undefined where there is nothing that makes it better, or nobody knows whether it does. */
function repaired(
  current: Analysis,
  repairs: readonly Repair[],
  settings: RuleSettings | undefined,
  budget: Budget,
): Analysis | undefined {
  if (repairs.length === 0) return undefined;
  const { file } = current;
  const before = countGrave(current, settings);
  const tried = (some: readonly Repair[]): Analysis | undefined => {
    if (budget.left-- <= 0) return undefined;
    const edits = some.flatMap((each) => each.edits);
    const next = current.withText(applyEdits(file.text, edits));
    const allowed = before - some.filter(({ isOfGrave }) => isOfGrave).length;
    // What could not be read has no findings yet, and more of them once it can be read.
    return file.tree.broken || countGrave(next, settings) <= allowed ? next : undefined;
  };
  const all = tried(repairs);
  if (all || repairs.length === 1) return all;
  const most = Math.min(MOST_TRIED, budget.left - 1);
  const harmless = repairs.slice(0, Math.max(0, most)).filter((repair) => tried([repair]));
  return harmless.length === 0 ? undefined : tried(harmless);
}

function countGrave(analysis: Analysis, settings: RuleSettings | undefined): number {
  return analysis.everyFinding(settings).filter(isGrave).length;
}

function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** The preferred fixes of one round; of two that touch the same text the first is taken. */
function preferredFixes(analysis: Analysis, settings: RuleSettings | undefined): readonly Repair[] {
  const { uri } = analysis.file;
  const taken: Repair[] = [];
  const edits = editsApart();
  for (const finding of analysis.everyFinding(settings)) {
    const preferred = finding.fixes().filter((fix) => fix.preferred);
    const [fix] = preferred;
    // Two preferred fixes for one finding are a choice, and fix-all makes none.
    if (!fix || preferred.length > 1 || fix.edits.some((edit) => edit.uri !== uri)) continue;
    if (!areDisjoint(fix.edits)) continue;
    if (edits.take(fix.edits)) taken.push({ edits: fix.edits, isOfGrave: isGrave(finding) });
  }
  return taken;
}

/** Edits by whole lines that turn one text into the other: small enough to keep cursors and folds where they are. */
function differences(before: string, after: string): TextEdit[] {
  const a = before.split(/(?<=\n)/);
  const b = after.split(/(?<=\n)/);
  const edits: TextEdit[] = [];
  let offset = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      offset += a[i]?.length ?? 0;
      i++;
      j++;
      continue;
    }
    const [skipA, skipB] = nextCommon(a, b, i, j);
    const removed = a.slice(i, skipA).join('');
    edits.push({
      span: { start: offset, end: offset + removed.length },
      newText: b.slice(j, skipB).join(''),
    });
    offset += removed.length;
    i = skipA;
    j = skipB;
  }
  return edits;
}

/** The nearest pair of equal lines from here; repairs move lines by a few at the most. */
function nextCommon(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] {
  for (let distance = 1; distance <= 200; distance++) {
    for (let di = 0; di <= distance; di++) {
      const dj = distance - di;
      if (i + di < a.length && j + dj < b.length && a[i + di] === b[j + dj]) return [i + di, j + dj];
    }
  }
  return [a.length, b.length];
}
