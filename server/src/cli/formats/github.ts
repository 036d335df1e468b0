/** Annotations of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
import type { Severity } from '../../core/index.js';
import { findingsIn } from '../../report/report.js';
import { type Checked, pathFrom } from './format.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

export function githubReport({ report, folder }: Checked): string {
  const lines = findingsIn(report).map(({ file, range: { start, end }, severity, rule, message }) => {
    const isOneLine = start.line === end.line;
    const properties = [
      ['file', pathFrom(folder, file)],
      ['line', start.line + 1],
      ['endLine', end.line + 1],
      // Columns of places that go over several lines are refused.
      ...(isOneLine
        ? [['col', start.character + 1] as const, ['endColumn', end.character + 1] as const]
        : []),
      ['title', rule],
    ] as const;
    const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
    return `::${COMMANDS[severity]} ${written}::${escaped(message)}`;
  });
  // What was in the way concerns no file that could be annotated.
  const problems = report.problems.map((sentence) => `::error title=helion::${escaped(sentence)}`);
  return [...lines, ...problems].map((line) => `${line}\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
