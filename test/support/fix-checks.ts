/**
 * What must be true of fixes wherever they are offered: the edits of one do not overlap; one that is preferred takes its
 * finding away and makes no error or warning; and fix-all ends, with no more errors than there were.
 */
import path from 'node:path';
import {
  type AnalyseOptions,
  type Analyses,
  analyseTogether,
  applyEdits,
  type FileEdit,
  type Finding,
  type Fix,
  fixAll,
  type Input,
} from '../../server/src/core/index.js';
import { wrongGuess } from './guess-checks.js';

interface State {
  readonly inputs: readonly Input[];
  readonly analyses: Analyses;
  readonly options: AnalyseOptions;
}

/** Analyses files, on from what was known of them before. */
export function stateOf(inputs: readonly Input[], options: AnalyseOptions = {}, before?: Analyses): State {
  return { inputs, options, analyses: analyseTogether(inputs, options, before) };
}

/** What has been tried, for people who want to know how much a run says. */
export interface Tally {
  fixes: number;
  preferred: number;
  fixAlls: number;
}

export const newTally = (): Tally => ({ fixes: 0, preferred: 0, fixAlls: 0 });

/** Everything that is wrong with the fixes of a state, in words; `known` holds findings whose fixes are of no interest. */
export function wrongFixes(
  state: State,
  known: ReadonlySet<string> = new Set(),
  tally: Tally = newTally(),
): readonly string[] {
  const fresh = findingsIn(state.analyses).filter((finding) => !known.has(keyOf(finding)));
  const wrong = fresh.flatMap((finding) =>
    finding.fixes().flatMap((fix) => {
      tally.fixes++;
      if (hasOverlap(fix)) return [said(finding, fix, 'its edits overlap')];
      if (!fix.preferred) return [];
      tally.preferred++;
      return wrongAfter(state, finding, fix);
    }),
  );
  if (fresh.length === 0) return wrong;
  return [...wrong, ...state.analyses.all.flatMap((analysis) => wrongFixAll(state, analysis, tally))];
}

export function keyOf({ rule, message, uri }: Finding): string {
  return `${uri} ${rule} ${message}`;
}

export function findingsIn({ all }: Analyses): readonly Finding[] {
  return all.flatMap(({ findings }) => findings());
}

function hasOverlap({ edits }: Fix): boolean {
  return edits.some((edit, index) =>
    edits.some(
      (other, at) =>
        at > index &&
        other.uri === edit.uri &&
        edit.span.start < other.span.end &&
        other.span.start < edit.span.end,
    ),
  );
}

function wrongAfter({ inputs, analyses, options }: State, finding: Finding, fix: Fix): readonly string[] {
  const after = stateOf(edited(inputs, fix.edits), options, analyses);
  const before = findingsIn(analyses);
  const now = findingsIn(after.analyses);
  const key = keyOf(finding);
  const isThere = (all: readonly Finding[]) => all.filter((each) => keyOf(each) === key).length;
  const wrong = [
    ...(isThere(now) >= isThere(before) ? [said(finding, fix, 'the finding stays')] : []),
    ...wrongGuess(analyses, after.analyses, fix).map((each) => said(finding, fix, each)),
  ];
  // What could not be read has no findings yet.
  if (isBroken(analyses)) return wrong;
  const added = beyond(now, before);
  return [...wrong, ...added.map((each) => said(finding, fix, `new: ${each.rule} ${each.message}`))];
}

/** Findings of rules that say more than before; the words of others may have changed with what they are about. */
function beyond(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const grave = (all: readonly Finding[]) =>
    all.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const count = (all: readonly Finding[], rule: string) => all.filter((each) => each.rule === rule).length;
  const known = grave(before);
  const keys = new Set(known.map(keyOf));
  const found = grave(now);
  return found.filter((each) => !keys.has(keyOf(each)) && count(found, each.rule) > count(known, each.rule));
}

function wrongFixAll(
  state: State,
  { file: { uri, text } }: Analyses['all'][number],
  tally: Tally,
): readonly string[] {
  const analysis = state.analyses.of(uri);
  const edits = analysis ? fixAll(analysis).edits : [];
  if (edits.length === 0) return [];
  tally.fixAlls++;
  const after = stateOf(edited(state.inputs, edits), state.options, state.analyses);
  const next = after.analyses.of(uri);
  const name = path.basename(uri);
  const more = countErrors(after.analyses) - countErrors(state.analyses);
  return [
    ...(next && fixAll(next).edits.length > 0 ? [`fix-all of ${name} does not end: ${text.length}`] : []),
    ...(more > 0 && !isBroken(state.analyses) ? [`fix-all of ${name} makes ${more} more errors`] : []),
  ];
}

function countErrors(analyses: Analyses): number {
  return findingsIn(analyses).filter(({ severity }) => severity === 'error').length;
}

function isBroken({ all }: Analyses): boolean {
  return all.some(({ file }) => file.tree.broken);
}

function edited(inputs: readonly Input[], edits: readonly FileEdit[]): readonly Input[] {
  return inputs.map((input) => {
    const own = edits.filter(({ uri }) => uri === input.uri);
    return own.length === 0 ? input : { ...input, text: applyEdits(input.text, own) };
  });
}

function said({ rule, message }: Finding, { title }: Fix, what: string): string {
  return `${rule}: ${message} | ${title} | ${what}`;
}
