/**
 * From the core's data to the protocol's: positions, ranges, severities and diagnostics. The protocol counts
 * lines and UTF-16 units as the core's line index does; nothing is decided here.
 */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver';
import type { Analysis, Finding, Lines, Severity, Span } from '../core/index.js';
import type { ClientAbilities } from './client-abilities.js';

export function toRange(lines: Lines, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function toSpan(lines: Lines, range: Range): Span {
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** The lines of a file of the environment; a file that was not read has none. */
export function linesOf(analysis: Analysis, uri: string): Lines | undefined {
  if (analysis.file.uri === uri) return analysis.file.lines;
  return analysis.linesOf(uri);
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const TAGS = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** The page of a rule as a URI, or undefined where none can be opened. */
export type RuleLink = (rule: string) => string | undefined;

export function toDiagnostic(
  analysis: Analysis,
  finding: Finding,
  client: ClientAbilities,
  link: RuleLink,
): Diagnostic {
  const { rule, severity, message, span, tag } = finding;
  const href = client.codeDescription ? link(rule) : undefined;
  const related = client.relatedInformation ? relatedInformation(analysis, finding) : [];
  const tags = tag && client.diagnosticTags.includes(TAGS[tag]) ? [TAGS[tag]] : [];
  return {
    range: toRange(analysis.file.lines, span),
    severity: SEVERITIES[severity],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: 'helion',
    message,
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

function relatedInformation(analysis: Analysis, { related }: Finding): DiagnosticRelatedInformation[] {
  return related.flatMap(({ uri, span, message }) => {
    const lines = linesOf(analysis, uri);
    return lines ? [{ location: { uri, range: toRange(lines, span) }, message }] : [];
  });
}
