/** `helion check`: finds the files, asks the core what is wrong in them, and prints it. */
import { checkFiles } from './check-files.js';
import { type Call, type Subcommand, textOf } from './command.js';
import { COULD_NOT_WORK } from './exit-codes.js';
import { findFiles } from './find-files.js';
import { jsonReport } from './json-report.js';
import { dialectGroup, optionsFrom } from './option-flags.js';
import { textReport } from './text-report.js';

export const checkCommand: Subcommand = {
  name: 'check',
  summary: 'find what is wrong in files and folders',
  operands: { written: 'PATH...', completes: 'file' },
  details: 'x',
  groups: [
    {
      title: 'Output',
      options: [{ name: 'format', short: 'f', value: 'text|json', summary: 'x' }],
    },
    dialectGroup,
  ],
  run: check,
};

function check({ operands, values, print, complain }: Call): number {
  const format = textOf(values, 'format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new Error(`The format '${format}' is not known; it must be 'text' or 'json'.`);
  const options = optionsFrom(values);
  if (operands.length === 0) throw new Error('No path was given; --help shows how to call this.');
  const found = findFiles(operands);
  const { problems, empty } = found;
  const { checked, problems: failed } = checkFiles(found, { options });
  for (const folder of empty) complain(`No Helion files were found in '${folder}'.`);
  for (const problem of [...problems, ...failed]) complain(problem);
  print(format === 'json' ? jsonReport(checked) : textReport(checked, process.cwd()));
  if (problems.length > 0 || failed.length > 0) return COULD_NOT_WORK;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
