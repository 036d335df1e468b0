/**
 * The findings for people: where, how bad, which rule, what; then the line with a mark below it, related places and fixes;
 * at the end how many there are in each environment. Lines and characters count from 1, as editors show them.
 */
import type { Severity } from '../../core/index.js';
import { counted, countsOf } from '../../report/counts.js';
import {
  environmentKey,
  environmentsIn,
  findingsIn,
  type Reported,
  type ReportedPlace,
} from '../../report/report.js';
import type { Colour, Paint } from '../colour.js';
import { type Checked, pathFrom, type Style, shown } from './format.js';
import { widthOf } from './width.js';

export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
};

export function textReport(checked: Checked, { paint, isQuiet }: Style): string {
  const { report, folder } = checked;
  const lines = findingsIn(report).flatMap((finding) => linesOf(finding, folder, paint));
  if (isQuiet) return lines.map((line) => `${line}\n`).join('');
  const summary = summaryOf(checked, paint);
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...summary].join('\n')}\n`;
}

/** `file:line:character`, of the place where something begins. */
export function placeOf({ file, range: { start } }: ReportedPlace, folder: string): string {
  return `${shown(pathFrom(folder, file))}:${start.line + 1}:${start.character + 1}`;
}

function linesOf(finding: Reported, folder: string, paint: Paint): readonly string[] {
  const { severity, rule, message, related, fixes } = finding;
  const place = paint('bold', placeOf(finding, folder));
  const said = `${paint(SEVERITY_COLOURS[severity], severity)} ${paint('dim', rule)} ${message}`;
  return [
    `${place} ${said}`,
    ...excerptLines(finding, paint),
    ...related.map((each) => `  ${paint('dim', placeOf(each, folder))} ${each.message}`),
    ...fixes.map(({ title }) => `  ${paint('green', 'fix:')} ${title}`),
  ];
}

/** The line as it is written, and below it what is meant. */
function excerptLines({ range, excerpt, severity }: Reported, paint: Paint): readonly string[] {
  const { text, start, end } = excerpt;
  if (text.trim() === '') return [];
  const number = String(range.start.line + 1);
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const cut = Math.min(indent, start);
  const before = widthOf(text.slice(cut, start));
  const mark = '^'.repeat(Math.max(1, widthOf(text.slice(start, end))));
  return [
    `  ${paint('dim', `${number} |`)} ${text.slice(cut).trimEnd()}`,
    `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(before)}${paint(SEVERITY_COLOURS[severity], mark)}`,
  ];
}

function summaryOf({ report, folder, fixes }: Checked, paint: Paint): readonly string[] {
  const environments = environmentsIn(report);
  const perEnvironment =
    environments.length < 2
      ? []
      : environments.flatMap((environment) => {
          const key = environmentKey(environment);
          const own = report.files.filter((each) => environmentKey(each.environment) === key);
          const said = countsOf(own);
          const name = shown(pathFrom(folder, environment.root)) || '.';
          return said === undefined ? [] : [`${paint('bold', name)} (${environment.dialect}): ${said}`];
        });
  const files = counted(report.files.length, 'file');
  const all = countsOf(report.files);
  const known = report.files.reduce(
    (sum, { silenced }) => sum + silenced.filter(({ by }) => by === 'baseline').length,
    0,
  );
  return [
    ...perEnvironment,
    ...(perEnvironment.length > 0 ? [''] : []),
    ...(fixes > 0 ? [`${counted(fixes, 'finding')} fixed.`] : []),
    ...(known > 0 ? [`${counted(known, 'finding')} omitted (baseline).`] : []),
    all === undefined ? `No findings in ${files}.` : `${all} in ${files}.`,
  ];
}
