/** The findings as Markdown, for a ticket or a page: by environment and file, the gravest words first in each line. */
import { code, joined, type Markdown, markdown } from '../core/index.js';
import { counted, countsOf } from './counts.js';
import { type Paths, pathIn } from './paths.js';
import {
  environmentKey,
  environmentsIn,
  type FileReport,
  type Report,
  type Reported,
  type ReportedPlace,
} from './report.js';

interface MarkdownSource {
  readonly report: Report;
  readonly paths: Paths;
  readonly version: string;
}

export function markdownReport({ report, paths, version }: MarkdownSource): string {
  const { files } = report;
  const silenced = files.reduce((sum, file) => sum + file.silenced.length, 0);
  const summary = [
    `${countsOf(files) ?? 'No findings'} in ${counted(files.length, 'file')}.`,
    ...(silenced > 0 ? [`${counted(silenced, 'finding')} disabled.`] : []),
    `Checked with Helion ${version}.`,
  ];
  const environments = environmentsIn(report).flatMap((environment) => {
    const key = environmentKey(environment);
    const own = files.filter((file) => environmentKey(file.environment) === key);
    const said = countsOf(own);
    if (said === undefined) return [];
    const name = pathIn(paths, environment.root) || '.';
    return [
      markdown`## ${code(name)} (${environment.dialect}): ${said}`,
      ...own.flatMap((file) => fileLines(file, paths)),
    ];
  });
  const parts = [markdown`# Helion findings`, markdown`${summary.join(' ')}`, ...environments];
  return `${parts.map(({ source }) => source).join('\n\n')}\n`;
}

function fileLines({ file, findings, environment }: FileReport, paths: Paths): readonly Markdown[] {
  if (findings.length === 0) return [];
  const lines = joined(
    findings.flatMap((finding) => findingLines(finding, paths)),
    '\n',
  );
  // An environment of one file is called like it.
  return file === environment.root ? [lines] : [markdown`### ${code(pathIn(paths, file))}`, lines];
}

function findingLines(finding: Reported, paths: Paths): readonly Markdown[] {
  const { severity, rule, message, related, fixes, range } = finding;
  const { line, character } = range.start;
  return [
    markdown`- **${severity}** line ${line + 1}:${character + 1}: ${message} (${code(rule)})`,
    ...related.map((each) => markdown`  - ${code(placeOf(each, finding, paths))}: ${each.message}`),
    ...fixes.map(({ title }) => markdown`  - Fix: ${title}`),
  ];
}

function placeOf(
  { file, range: { start } }: ReportedPlace,
  { file: own }: ReportedPlace,
  paths: Paths,
): string {
  const line = `line ${start.line + 1}`;
  return file === own ? line : `${pathIn(paths, file)}, ${line}`;
}
