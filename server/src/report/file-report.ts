/** What an analysis says of one file, as plain data: findings with their places, fixes and lines, told and silenced. */
import { type Analysis, excerptOf, type Finding, lineOf, type RuleSettings } from '../core/index.js';
import { rangeIn } from './located.js';
import type { FileReport, Reported, ReportedEnvironment } from './report.js';

interface ReportWishes {
  readonly findings: readonly Finding[];
  /** What is left out of those that were silenced. */
  isWanted(finding: Finding): boolean;
  /** How a file is named that the core knows by its URI. */
  nameOf(uri: string): string;
  readonly settings?: RuleSettings;
}

export function fileReport(analysis: Analysis, wishes: ReportWishes): FileReport {
  const { findings, isWanted, nameOf, settings } = wishes;
  const { uri } = analysis.file;
  const { baseline } = analysis.configuration;
  return {
    uri,
    file: nameOf(uri),
    findings: findings.filter(isWanted).map((finding) => reported(analysis, finding, nameOf)),
    silenced: analysis
      .silenced(settings)
      .filter(({ finding }) => isWanted(finding))
      .map(({ finding, by, reason }) => ({
        finding: reported(analysis, finding, nameOf),
        by,
        ...(reason !== undefined && { reason }),
      })),
    environment: environmentOf(analysis, nameOf),
    ...(baseline !== undefined && { baseline: nameOf(baseline) }),
  };
}

type NameOf = ReportWishes['nameOf'];

function environmentOf(
  { dialect, environment: { root, files } }: Analysis,
  nameOf: NameOf,
): ReportedEnvironment {
  return { root: nameOf(root), dialect, files: files.map(({ uri }) => nameOf(uri)) };
}

function reported(analysis: Analysis, finding: Finding, nameOf: NameOf): Reported {
  const { rule, severity, uri, span, message } = finding;
  const at = (where: string, range: Finding['span']) => ({
    file: nameOf(where),
    range: rangeIn(analysis, where, range),
  });
  return {
    ...at(uri, span),
    ...{ rule, severity, message },
    related: finding.related.map((each) => ({ ...at(each.uri, each.span), message: each.message })),
    fixes: finding.fixes().map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...at(edit.uri, edit.span), newText: edit.newText })),
    })),
    excerpt: excerptOf(analysis, span),
    line: lineOf(analysis, span),
  };
}
