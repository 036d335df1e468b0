/**
 * Quick fixes of the findings at a place, comments that silence a finding, and fix-all.
 * The fixes themselves come with the findings; nothing is worked out from messages.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { RuleSettings } from '../analysis/runner.js';
import { inFile } from '../rules/in-file.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import { lineStartOf } from '../syntax/layout.js';
import { styleOf } from '../syntax/rewrite.js';
import type { Span } from '../text/span.js';
import { applyEdits, overlap, type TextEdit } from '../text/text-edit.js';
import { renameReferencesLeftBehind } from './rename-references.js';

export interface CodeAction {
  readonly title: string;
  /** `suppress` writes a comment; `fix` repairs. */
  readonly kind: 'fix' | 'suppress';
  readonly preferred: boolean;
  /** Absent where nothing is wrong with the text under the cursor itself. */
  readonly finding?: Finding;
  readonly edits: readonly FileEdit[];
}

/** The actions for every finding that touches the span, repairs before comments. */
export function codeActions(analysis: Analysis, span: Span, settings?: RuleSettings): readonly CodeAction[] {
  const { uri } = analysis.file;
  const touched = analysis
    .findings(settings)
    .filter(
      (finding) => finding.uri === uri && finding.span.start <= span.end && span.start <= finding.span.end,
    );
  const fixes = touched.flatMap((finding) =>
    finding.fixes().map(
      (fix): CodeAction => ({
        title: fix.title,
        kind: 'fix',
        preferred: fix.preferred ?? false,
        finding,
        edits: fix.edits,
      }),
    ),
  );
  const seen = new Set<string>();
  const suppressions = touched.flatMap((finding) => {
    if (seen.has(finding.rule)) return [];
    seen.add(finding.rule);
    return suppressActions(analysis, finding);
  });
  return [...fixes, ...renames(analysis, span), ...suppressions];
}

function renames(analysis: Analysis, { start }: Span): CodeAction[] {
  const left = renameReferencesLeftBehind(analysis, start);
  return left ? [{ ...left, kind: 'fix', preferred: false }] : [];
}

/** YAML only: JSON has no comments. Findings about the text itself or about comments are not silenced by comments. */
function suppressActions({ file }: Analysis, finding: Finding): CodeAction[] {
  if (file.tree.language !== 'yaml' || file.tree.root === undefined) return [];
  if (finding.rule.startsWith('common/yaml-') || finding.rule.includes('suppression')) return [];
  const start = lineStartOf(file.text, finding.span.start);
  const indent = /^[ ]*/.exec(file.text.slice(start))?.[0] ?? '';
  const { eol } = styleOf(file);
  const at = (offset: number, newText: string): FileEdit[] => [
    { uri: file.uri, span: { start: offset, end: offset }, newText },
  ];
  const comment = (kind: string) => `# helion-disable-${kind} ${finding.rule} -- reason`;
  const top = file.text.startsWith('\uFEFF') ? 1 : 0;
  const common = { kind: 'suppress', preferred: false, finding } as const;
  return [
    {
      ...common,
      title: `Silence ${finding.rule} here`,
      edits: at(Math.max(start, top), `${indent}${comment('next-line')}${eol}`),
    },
    { ...common, title: `Silence ${finding.rule} in this file`, edits: at(top, `${comment('file')}${eol}`) },
  ];
}

/** One repair can uncover another, but not for ever. */
const MOST_ROUNDS = 10;

/**
 * Every preferred fix, as often as fixing uncovers more, as one set of edits of the text as it is.
 * Empty when there is nothing to fix for certain.
 */
export function fixAll(analysis: Analysis, settings?: RuleSettings): readonly FileEdit[] {
  const { text } = analysis.file;
  let current = analysis;
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = preferredEdits(current, settings);
    if (edits.length === 0) break;
    const next = applyEdits(current.file.text, edits);
    // Two fixes that undo each other would go on for ever: stop before the text that was there already.
    if (seen.has(next)) break;
    seen.add(next);
    current = current.withText(next);
  }
  if (current === analysis) return [];
  return inFile(analysis.file, differences(text, current.file.text));
}

/** The preferred fixes of one round; of two that touch the same text the first is taken. */
function preferredEdits(analysis: Analysis, settings?: RuleSettings): TextEdit[] {
  const { uri } = analysis.file;
  const taken: FileEdit[] = [];
  for (const finding of analysis.findings(settings)) {
    const preferred = finding.fixes().filter((fix) => fix.preferred);
    const [fix] = preferred;
    // Two preferred fixes for one finding are a choice, and fix-all makes none.
    if (!fix || preferred.length > 1 || fix.edits.some((edit) => edit.uri !== uri)) continue;
    if (!fix.edits.some((edit) => taken.some((other) => overlap(edit, other)))) taken.push(...fix.edits);
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
