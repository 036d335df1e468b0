/**
 * Quick fixes of the findings at a place, and comments that silence a finding.
 * The fixes themselves come with the findings; nothing is worked out from messages.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { RuleSettings } from '../analysis/runner.js';
import type { FileEdit, Finding } from '../rules/rule.js';
import { lineStartOf } from '../syntax/layout.js';
import { styleOf } from '../syntax/rewrite.js';
import type { Span } from '../text/span.js';
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

const HAVE_COMMENTS: ReadonlySet<string> = new Set(['yaml', 'ini']);

/** YAML and settings files: JSON and CSV have no comments. Findings about the text itself or about comments are not silenced by comments. */
function suppressActions({ file }: Analysis, finding: Finding): CodeAction[] {
  if (!HAVE_COMMENTS.has(file.tree.language) || file.tree.root === undefined) return [];
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
      title: `Disable ${finding.rule} for this line`,
      edits: at(Math.max(start, top), `${indent}${comment('next-line')}${eol}`),
    },
    { ...common, title: `Disable ${finding.rule} for this file`, edits: at(top, `${comment('file')}${eol}`) },
  ];
}
