/**
 * Fix-all: every fix that leaves no choice, as one set of edits. It is applied unasked when a file is saved, so that what
 * makes other findings than it takes away is left to a person.
 */
import type { Analysis } from '../analysis/analysis.js';
import { allIn, isGrave, isOfReading, newGrave } from '../analysis/proven-fixes.js';
import type { RuleSettings } from '../analysis/runner.js';
import { inFile } from '../rules/in-file.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import { applyEdits, areDisjoint, overlap, type TextEdit } from '../text/text-edit.js';

/** One repair can uncover another, but not for ever. */
const MOST_ROUNDS = 10;

/** Fixes that are tried one by one where all of them together make more errors. */
const MOST_TRIED = 30;

/**
 * Every preferred fix, as often as fixing uncovers more, as one set of edits of the text as it is.
 * Empty when there is nothing to fix for certain.
 */
export function fixAll(analysis: Analysis, settings?: RuleSettings): readonly FileEdit[] {
  const { text } = analysis.file;
  let current = analysis;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repaired(current, certainFixes(current, settings), settings);
    // Two fixes that undo each other would go on for ever: stop before the text that was there already.
    if (!next || seen.has(next.file.text)) break;
    seen.add(next.file.text);
    current = next;
  }
  if (current === analysis) return [];
  return inFile(analysis.file, differences(text, current.file.text));
}

interface Repair {
  readonly edits: readonly FileEdit[];
  /** Whether what it repairs counts. */
  readonly isOfGrave: boolean;
  /** Whether more of the text can be read with it. */
  readonly isOfReading: boolean;
}

/** Undefined where there is nothing that makes it better. */
function repaired(
  current: Analysis,
  repairs: readonly Repair[],
  settings: RuleSettings | undefined,
): Analysis | undefined {
  if (repairs.length === 0) return undefined;
  const { file } = current;
  const before = allIn(current, settings);
  const tried = (some: readonly Repair[]): Analysis | undefined => {
    const edits = some.flatMap((each) => each.edits);
    const next = current.withText(applyEdits(file.text, edits));
    const isUncovered = file.tree.broken && some.every(({ isOfReading }) => isOfReading);
    return isUncovered || isRepaired(some, before, allIn(next, settings)) ? next : undefined;
  };
  const all = tried(repairs);
  if (all || repairs.length === 1) return all;
  const harmless = repairs.slice(0, MOST_TRIED).filter((repair) => tried([repair]));
  return harmless.length === 0 ? undefined : tried(harmless);
}

/** True where what was found is gone and nothing grave is new. */
function isRepaired(repairs: readonly Repair[], was: readonly Finding[], now: readonly Finding[]): boolean {
  const gone = repairs.filter(({ isOfGrave }) => isOfGrave).length;
  return now.filter(isGrave).length <= was.filter(isGrave).length - gone && newGrave(was, now).length === 0;
}

/** The certain fixes of one round, not proven yet; of two that touch the same text the first is taken. */
function certainFixes(analysis: Analysis, settings: RuleSettings | undefined): readonly Repair[] {
  const { uri } = analysis.file;
  const taken: Repair[] = [];
  const edited: FileEdit[] = [];
  for (const finding of analysis.findings(settings)) {
    const certain = finding.fixes().filter((fix) => fix.isCertain);
    const [fix] = certain;
    // Two certain fixes for one finding are a choice, and fix-all makes none.
    if (!fix || certain.length > 1 || fix.edits.some((edit) => edit.uri !== uri)) continue;
    if (!areDisjoint(fix.edits)) continue;
    if (fix.edits.some((edit) => edited.some((other) => overlap(edit, other)))) continue;
    taken.push({
      edits: fix.edits,
      isOfGrave: isGrave(finding),
      isOfReading: isOfReading(analysis, finding.rule),
    });
    edited.push(...fix.edits);
  }
  // What a file says is told once it can be read.
  const ofReading = taken.filter((repair) => repair.isOfReading);
  return ofReading.length > 0 ? ofReading : taken;
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
