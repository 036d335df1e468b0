/** The findings as lines for people: where, how bad, which rule, what; related places and fixes indented below. */
import path from 'node:path';
import type { Finding, Severity } from '../core/index.js';
import { type CheckedFile, pathOf } from './check-files.js';
import { rangeIn } from './located.js';

/** Paths below `folder` are printed relative to it. Lines and characters count from 1, as editors show them. */
export function textReport(checked: readonly CheckedFile[], folder: string): string {
  const lines = checked.flatMap(({ analysis, findings }) => {
    const at = (uri: string, span: Finding['span']) => {
      const { line, character } = rangeIn(analysis, uri, span).start;
      return `${shortPath(pathOf(uri), folder)}:${line + 1}:${character + 1}`;
    };
    return findings.flatMap((finding) => [
      `${at(finding.uri, finding.span)} ${finding.severity} ${finding.rule} ${finding.message}`,
      ...finding.related.map(({ uri, span, message }) => `  ${at(uri, span)} ${message}`),
      ...finding.fixes().map(({ title }) => `  fix: ${title}`),
    ]);
  });
  return `${[...lines, summary(checked)].join('\n')}\n`;
}

function shortPath(file: string, folder: string): string {
  const relative = path.relative(folder, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

function summary(checked: readonly CheckedFile[]): string {
  const all = checked.flatMap(({ findings }) => findings);
  const count = (severity: Severity) => all.filter((finding) => finding.severity === severity).length;
  const said = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info') + count('hint'), 'note'),
  ].filter((part) => part !== undefined);
  const files = counted(checked.length, 'file') ?? '0 files';
  return said.length === 0 ? `No findings in ${files}.` : `${said.join(', ')} in ${files}.`;
}

function counted(number: number, word: string): string | undefined {
  if (number === 0) return undefined;
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
