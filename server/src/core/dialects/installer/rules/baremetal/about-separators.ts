/** Lines whose fields are divided by another sign than a comma, as spreadsheets write such files in some countries. */
import { baremetalColumns, requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
import type { Machine } from '../../model/installer-model.js';
import { rewriteLine } from './about-lines.js';

const SEPARATORS = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
  [' ', 'blanks'],
] as const;

/** A line without commas, where another sign divides it into as many fields as a machine has. */
interface DividedLine {
  readonly machine: Machine;
  readonly name: string;
  readonly parts: readonly string[];
}

export function dividedByOther(machine: Machine): DividedLine | undefined {
  const {
    fields,
    node,
    at: { file },
  } = machine;
  if (fields.length > 1) return undefined;
  const { start, end } = file.tree.spanOf(node);
  const text = file.text.slice(start, end);
  for (const [separator, name] of SEPARATORS) {
    const parts = text.split(separator);
    if (parts.length >= requiredColumns && parts.length <= baremetalColumns.length)
      return { machine, name, parts };
  }
  return undefined;
}

/** More lines are not pointed at. */
const SHOWN = 10;

/** One finding: a program that writes another separator does so on every line. */
export function* otherSeparators(lines: readonly DividedLine[]): Iterable<Report> {
  const [first, ...others] = lines;
  if (!first) return;
  const which = `${lines.length} lines`;
  const title = `Separate the fields${others.length === 0 ? '' : ` of ${which}`} by commas`;
  yield finding(
    first.machine.at,
    `Fields ${others.length === 0 ? '' : `of ${which} `}must be separated by commas, not by ${first.name}.`,
    {
      related: others
        .slice(0, SHOWN)
        .map(({ machine, name }) => ({ at: machine.at, message: `This line also has ${name}.` })),
      fixes: () =>
        together(
          title,
          lines.map(({ machine, parts }) => rewriteLine(machine, parts, title)),
          { preferred: true },
        ),
    },
  );
}
