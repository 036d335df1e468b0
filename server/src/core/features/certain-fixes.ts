/** Which fixes of which findings leave no choice, so that they may be applied without asking, and why others do not. */
import type { Analysis } from '../analysis/analysis.js';
import type { RuleSettings } from '../analysis/runner.js';
import type { FileEdit, Finding, Fix } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import type { Span } from '../text/span.js';
import { areDisjoint, overlap, type TextEdit } from '../text/text-edit.js';

export interface CertainFix {
  readonly finding: Finding;
  readonly title: string;
  readonly edits: readonly FileEdit[];
}

interface Wanted {
  /** URIs of the files that may be changed. */
  readonly files: readonly string[];
  /** Only the findings of these rules. */
  readonly only?: ReadonlySet<string>;
  /** Where a person would have to choose, the first choice is taken. */
  readonly choices?: boolean;
  settingsOf(uri: string): RuleSettings | undefined;
}

/**
 * Why a finding is left: a person has to choose, there is no fix, the fix is in another file, or the fix would make
 * other findings.
 */
export type LeftBecause = 'choice' | 'none' | 'elsewhere' | 'harm';

/** Those that can be applied together; of two that touch the same text the first is taken. */
export function certainFixes(files: readonly Analysis[], wanted: Wanted): readonly CertainFix[] {
  const taken: CertainFix[] = [];
  const edited = new Map<string, TextEdit[]>();
  for (const { file, everyFinding } of files) {
    for (const finding of everyFinding(wanted.settingsOf(file.uri))) {
      if (wanted.only && !wanted.only.has(finding.rule)) continue;
      const fix = wantedFix(finding, wanted);
      if (!fix?.edits.every((edit) => isFree(edited.get(edit.uri) ?? [], edit))) continue;
      taken.push({ finding, title: fix.title, edits: fix.edits });
      for (const edit of fix.edits) insert(edited, edit);
    }
  }
  return taken;
}

/** Among edits that lie apart, in order: only those beside it can want the same text. */
function isFree(edits: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeOf(edits, edit);
  return [edits[at - 1], edits[at]].every((other) => !other || !overlap(edit, other));
}

function insert(edited: Map<string, TextEdit[]>, edit: FileEdit): void {
  const edits = edited.get(edit.uri) ?? [];
  edits.splice(placeOf(edits, edit), 0, edit);
  edited.set(edit.uri, edits);
}

function placeOf(edits: readonly TextEdit[], { span: { start, end } }: TextEdit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle]?.span ?? { start: 0, end: 0 };
    if (other.start < start || (other.start === start && other.end <= end)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two certain fixes for one finding are a choice, and fix-all makes none. It tries them together, and not one by one here. */
function certainFix(finding: Finding, files: readonly string[]): Fix | undefined {
  const certain = finding.fixes().filter((fix) => fix.isCertain);
  const [fix] = certain;
  return fix && certain.length === 1 && isSound(fix, files) ? fix : undefined;
}

function wantedFix(finding: Finding, { files, choices }: Wanted): Fix | undefined {
  return certainFix(finding, files) ?? (choices ? firstChoice(finding, files) : undefined);
}

/** The first of the fixes that can be made: they are in the order in which they are offered. */
function firstChoice(finding: Finding, files: readonly string[]): Fix | undefined {
  const fixes = finding.fixes();
  return (
    fixes.find((fix) => fix.isCertain && isSound(fix, files)) ?? fixes.find((fix) => isSound(fix, files))
  );
}

function isSound({ edits }: Fix, files: readonly string[]): boolean {
  return (
    edits.every(({ uri }) => files.includes(uri)) &&
    files.every((uri) => areDisjoint(edits.filter((edit) => edit.uri === uri)))
  );
}

export function whyLeft(finding: Finding, files: readonly string[]): LeftBecause {
  const fixes = finding.fixes();
  const certain = fixes.filter((fix) => fix.isCertain);
  if (fixes.length === 0) return 'none';
  if (certain.length !== 1) return 'choice';
  return certainFix(finding, files) ? 'harm' : 'elsewhere';
}

/** A rule that has several findings in a file whose fixes leave no choice, at one of them. */
interface KindOfFix {
  readonly finding: Finding;
  /** How many of its findings can be repaired at once. */
  readonly count: number;
}

/** The kinds of mistake at a place that can be repaired wherever else they are in the file. */
export function kindsOfFix(analysis: Analysis, span: Span, settings?: RuleSettings): readonly KindOfFix[] {
  const { uri } = analysis.file;
  const touched = analysis
    .findings(settings)
    .filter((each) => each.span.start <= span.end && span.start <= each.span.end);
  const seen = new Set<RuleId>();
  return touched.flatMap((finding) => {
    if (seen.has(finding.rule) || !certainFix(finding, [uri])) return [];
    seen.add(finding.rule);
    const wanted = { files: [uri], only: new Set([finding.rule]), settingsOf: () => settings };
    const count = certainFixes([analysis], wanted).length;
    return count > 1 ? [{ finding, count }] : [];
  });
}
