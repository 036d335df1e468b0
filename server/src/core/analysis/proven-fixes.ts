/**
 * A fix that a rule is certain of is preferred where trying it proves it: its finding is gone, and nothing grave is new.
 * Rules know their own values; what other rules say of the repaired text, only reading that text can tell.
 */
import type { Finding, Fix, ProvenFix } from '../rules/rule.js';
import { applyEdits, areDisjoint } from '../text/text-edit.js';
import type { Analysis } from './analysis.js';

/** Told when it is asked whether the fix is preferred, and once: that is another analysis. */
export function provenFix(fix: Fix, finding: Finding, before: Analysis): ProvenFix {
  if (!fix.preferred) return { ...fix, isCertain: false };
  let proven: boolean | undefined;
  return {
    ...fix,
    isCertain: true,
    get preferred() {
      proven ??= mayTry(before) && proves(fix, finding, before);
      return proven;
    },
  };
}

/** Characters that are read again, of one version of a file, to prove fixes; what is not proven is not preferred. */
const MOST_READ = 1_000_000;

/** In a long file there are a few fixes at the cursor all the same. */
const FEWEST_TRIES = 10;

const tried = new WeakMap<Analysis, number>();

function mayTry(before: Analysis): boolean {
  const count = (tried.get(before) ?? 0) + 1;
  tried.set(before, count);
  return count <= Math.max(FEWEST_TRIES, MOST_READ / (before.file.text.length + 1));
}

function proves({ edits }: Fix, finding: Finding, before: Analysis): boolean {
  const after = edited(before, edits);
  if (!after) return false;
  const was = allIn(before);
  const now = allIn(after);
  const count = (all: readonly Finding[]) => all.filter((each) => isSame(each, finding)).length;
  if (count(now) >= count(was)) return false;
  return before.file.tree.broken || isOfReading(before, finding.rule) || newGrave(was, now).length === 0;
}

/** Undefined where the edits cannot be applied. */
function edited(before: Analysis, edits: Fix['edits']): Analysis | undefined {
  const texts = new Map<string, string>();
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const file = before.inFolder().find((each) => each.file.uri === uri)?.file;
    const own = edits.filter((edit) => edit.uri === uri);
    if (!file || !areDisjoint(own)) return undefined;
    texts.set(uri, applyEdits(file.text, own));
  }
  return before.withTexts(texts);
}

/** What could not be read has no findings yet, and may have its own once it can be read. */
export function isOfReading({ file: { tree } }: Analysis, rule: string): boolean {
  return tree.problems.some(({ kind }) => rule === `common/${kind}`);
}

/** All findings of the folder: what is repaired in one file may be missing in another. */
function allIn(analysis: Analysis): readonly Finding[] {
  return analysis.inFolder().flatMap((each) => each.everyFinding());
}

/** Errors and warnings of rules that say more than before; the words of others change with what they are about. */
export function newGrave(was: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const before = was.filter(isGrave);
  const known = new Set(before.map(keyOf));
  const left = new Map<string, number>();
  for (const { rule } of before) left.set(rule, (left.get(rule) ?? 0) + 1);
  const after = now.filter(isGrave);
  for (const { rule } of after) left.set(rule, (left.get(rule) ?? 0) - 1);
  return after.filter((each) => (left.get(each.rule) ?? 0) < 0 && !known.has(keyOf(each)));
}

export function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.uri === b.uri && a.message === b.message;
}

function keyOf({ rule, uri, message }: Finding): string {
  return `${rule}\0${uri}\0${message}`;
}
