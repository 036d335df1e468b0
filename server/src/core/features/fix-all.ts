/**
 * Fix-all: every fix that leaves no choice, as one set of edits, with what was repaired and what was left. It is applied
 * unasked when a file is saved, so that what makes other findings than it takes away is left to a person.
 */
import type { Analysis } from '../analysis/analysis.js';
import { isGrave, isOfReading, newGrave } from '../analysis/proven-fixes.js';
import type { RuleSettings } from '../analysis/runner.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { composeEdits, type EditFor, offsetBefore, trimmedEdit } from '../text/compose-edits.js';
import { addTo } from '../text/lists-by-key.js';
import type { Span } from '../text/span.js';
import { applyEdits } from '../text/text-edit.js';
import { type CertainFix, certainFixes, type LeftBecause, whyLeft } from './certain-fixes.js';

/** One repair can uncover another, but not for ever. */
const MOST_ROUNDS = 20;

/** How often the files may be checked again to find out which of many fixes makes other findings. */
const MOST_TRIES = 60;

/** Characters that are read again in all: of long files fewer repairs are tried, and the others the next time. */
const MOST_READ = 300_000;

/** A long file is read a few times all the same. */
const FEWEST_TRIES = 4;

interface FixAllRequest {
  /** URIs of the files of the environment that may be changed; the file itself where nothing is said. */
  readonly files?: readonly string[];
  /** Only the findings of these rules. */
  readonly only?: ReadonlySet<string>;
  /** Takes the first choice where a person would have to choose; nobody has proven that it is what is meant. */
  readonly choices?: boolean;
  settingsOf?(uri: string): RuleSettings | undefined;
}

/** A finding that fix-all repairs, where it is in the text as it is. */
export interface Fixed {
  readonly rule: RuleId;
  /** Of the fix. */
  readonly title: string;
  readonly uri: string;
  readonly span: Span;
}

export interface FixAll {
  /** Of the text as it is; `causes` are those of `fixed` for which an edit is made. */
  readonly edits: readonly (FileEdit & EditFor<Fixed>)[];
  readonly fixed: readonly Fixed[];
  /** How many errors and warnings will still be there in these files, and why. */
  left(): Readonly<Record<LeftBecause, number>>;
}

/** What is repaired so far. */
interface State {
  /** The files that may be changed. */
  readonly files: readonly Analysis[];
  /** By URI, edits of the text that there was at first. */
  readonly edits: ReadonlyMap<string, readonly EditFor<Fixed>[]>;
  readonly fixed: readonly Fixed[];
}

/** Every preferred fix, as often as fixing uncovers more. */
export function fixAll(analysis: Analysis, request: FixAllRequest = {}): FixAll {
  const { files: uris = [analysis.file.uri], settingsOf = () => undefined } = request;
  const wanted = { ...request, files: uris, settingsOf };
  const start: State = { files: filesOf(analysis, uris), edits: new Map(), fixed: [] };
  const seen = new Set([textsOf(start)]);
  const tries = { left: mostTries(start) };
  let state = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = repaired(state, wanted, tries);
    if (!next) break;
    const texts = textsOf(next);
    // Fixes that undo each other would go on for ever. Where they lead back to the beginning, none of them is right.
    if (seen.has(texts)) {
      if (texts === textsOf(start)) state = start;
      break;
    }
    seen.add(texts);
    state = next;
  }
  return {
    edits: start.files.flatMap(({ file }) => editsIn(file, state.edits.get(file.uri) ?? [])),
    fixed: state.fixed,
    left: () => countLeft(state, wanted),
  };
}

function mostTries({ files }: State): number {
  const length = files.reduce((sum, { file }) => sum + file.text.length, 1);
  return Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, Math.floor(MOST_READ / length)));
}

type Wanted = Required<Omit<FixAllRequest, 'only' | 'choices'>> & Pick<FixAllRequest, 'only' | 'choices'>;

function filesOf(analysis: Analysis, uris: readonly string[]): readonly Analysis[] {
  const wanted = new Set(uris);
  return analysis.inFolder().filter(({ file }) => wanted.has(file.uri));
}

function textsOf({ files }: State): string {
  return files.map(({ file }) => file.text).join('\0');
}

function editsIn(
  { uri, text }: Analysis['file'],
  edits: readonly EditFor<Fixed>[],
): (FileEdit & EditFor<Fixed>)[] {
  return edits.flatMap((edit) => {
    const trimmed = trimmedEdit(text, edit);
    return trimmed ? [{ ...trimmed, uri }] : [];
  });
}

/** One round of fixes; undefined where there is nothing that makes it better. */
function repaired(state: State, wanted: Wanted, tries: { left: number }): State | undefined {
  const all = certainFixes(state.files, wanted);
  // What a file says is told once it can be read.
  const ofReading = all.filter(({ finding }) => state.files.some((each) => isOfReading(each, finding.rule)));
  const fixes = ofReading.length > 0 ? ofReading : all;
  const [first] = state.files;
  if (fixes.length === 0 || !first) return undefined;
  const before = graveIn(first, wanted);
  // What could not be read has no findings yet, and more of them once it can be read.
  const isUncovered = ofReading.length > 0 && state.files.some(({ file }) => file.tree.broken);
  const better = (some: readonly CertainFix[]): State | undefined => {
    tries.left--;
    const next = applied(state, some, wanted);
    const [changed] = next.files;
    if (isUncovered) return next;
    const allowed = before.length - some.filter(({ finding }) => isGrave(finding)).length;
    const now = changed ? graveIn(changed, wanted) : [];
    return now.length <= allowed && newGrave(before, now).length === 0 ? next : undefined;
  };
  return mostOf(fixes, better, tries)?.state;
}

interface Accepted {
  readonly fixes: readonly CertainFix[];
  readonly state: State;
}

/** As many of the fixes as do no harm together; those that do are looked for by halves. */
function mostOf(
  fixes: readonly CertainFix[],
  better: (some: readonly CertainFix[]) => State | undefined,
  tries: { readonly left: number },
  accepted?: Accepted,
): Accepted | undefined {
  if (tries.left <= 0) return accepted;
  const together = [...(accepted?.fixes ?? []), ...fixes];
  const state = better(together);
  if (state) return { fixes: together, state };
  if (fixes.length === 1) return accepted;
  const middle = fixes.length >> 1;
  const first = mostOf(fixes.slice(0, middle), better, tries, accepted);
  return mostOf(fixes.slice(middle), better, tries, first);
}

function applied(state: State, fixes: readonly CertainFix[], { files: uris }: Wanted): State {
  const made = fixes.map((fix) => ({ fix, fixed: fixedBy(state, fix) }));
  const byFile = new Map<string, EditFor<Fixed>[]>();
  for (const { fix, fixed } of made)
    for (const { uri, span, newText } of fix.edits) addTo(byFile, uri, { span, newText, causes: [fixed] });
  const texts = new Map<string, string>();
  const edits = new Map(state.edits);
  for (const { file } of state.files) {
    const own = byFile.get(file.uri);
    if (!own) continue;
    texts.set(file.uri, applyEdits(file.text, own));
    edits.set(file.uri, composeEdits(edits.get(file.uri) ?? [], file.text, own));
  }
  const files = state.files[0] ? filesOf(state.files[0].withTexts(texts), uris) : [];
  return { files, edits, fixed: [...state.fixed, ...made.map(({ fixed }) => fixed)] };
}

function fixedBy({ edits }: State, { finding: { rule, uri, span }, title }: CertainFix): Fixed {
  const done = edits.get(uri) ?? [];
  const start = offsetBefore(done, span.start);
  return { rule, title, uri, span: { start, end: Math.max(start, offsetBefore(done, span.end)) } };
}

/** In all files of the folder, because what is changed in one file may be wrong in another. */
function graveIn(analysis: Analysis, { settingsOf }: Wanted): readonly Finding[] {
  return analysis.inFolder().flatMap((each) => each.everyFinding(settingsOf(each.file.uri)).filter(isGrave));
}

function countLeft({ files }: State, wanted: Wanted): Record<LeftBecause, number> {
  const counts: Record<LeftBecause, number> = { choice: 0, none: 0, elsewhere: 0, harm: 0 };
  const isWanted = (finding: Finding) => isGrave(finding) && (wanted.only?.has(finding.rule) ?? true);
  for (const each of files)
    for (const finding of each.everyFinding(wanted.settingsOf(each.file.uri)))
      if (isWanted(finding)) counts[whyLeft(finding, wanted.files)]++;
  return counts;
}
