/**
 * The entry of `helion-check`: reads the arguments, checks, prints, and sets the exit code. The findings are the
 * core's, the same that an editor shows. Only `predict` writes anything but standard output and standard error.
 */
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { type AnalyseOptions, allRules, rulePage } from '../core/index.js';
import { checkFiles } from './check-files.js';
import { findFiles } from './find-files.js';
import { jsonReport } from './json-report.js';
import { optionFlags, optionHelp, optionsFrom, optionUsage } from './option-flags.js';
import { predict, predictHelp } from './predict.js';
import { textReport } from './text-report.js';

const HELP = `helion-check ${version}: finds architecture violations in Helion environment files.

  helion-check [--format text|json] ${optionUsage} PATH...
  helion-check --explain RULE

A PATH is a file, or a folder that is searched with everything below it but node_modules and hidden folders. Plans are found by
their names, files of an installer, of a carrier-grade cloud or of an input model by what they hold. What lies beside a file and belongs
to the same environment is read too.

  --format text|json    how findings are printed; text by default
${optionHelp}
  --explain RULE        print the page of a rule, for example plan/vlan-id-duplicate
  --version             print the version
  --help                print this

Exit code: 0 when no error was found (also when a folder holds no Helion files), 1 when one was found,
2 when something could not be checked (a path that is missing or unreadable, or a file that is no Helion file), or when the
report could not be written.

${predictHelp}`;

/** Everything but `0 without errors, 1 with errors`. */
const COULD_NOT_WORK = 2;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  explain: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function main(args: string[]): number {
  const [command, ...rest] = args;
  if (command === 'predict') return predict(rest, { print, complain });
  const { values, positionals } = parseArgs({
    args,
    options: { ...optionFlags, ...OPTIONS },
    allowPositionals: true,
  });
  if (values.help) return print(HELP);
  if (values.version) return print(`${version}\n`);
  if (values.explain !== undefined) return explain(values.explain);
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    throw new Error(`The format '${format}' is not known; it must be 'text' or 'json'.`);
  const options = optionsFrom(values);
  if (positionals.length === 0) throw new Error('No path was given; --help shows how to call this.');
  return check(positionals, format, { options });
}

function check(paths: readonly string[], format: 'text' | 'json', options: AnalyseOptions): number {
  const found = findFiles(paths);
  const { problems, empty } = found;
  const { checked, problems: failed } = checkFiles(found, options);
  for (const folder of empty) complain(`No Helion files were found in '${folder}'.`);
  for (const problem of [...problems, ...failed]) complain(problem);
  print(format === 'json' ? jsonReport(checked) : textReport(checked, process.cwd()));
  if (problems.length > 0 || failed.length > 0) return COULD_NOT_WORK;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function explain(id: string): number {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`Unknown rule '${id}'. docs/rules/README.md lists them all.`);
  return print(rulePage(rule).markdown);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(sentence: string): void {
  process.stderr.write(`helion-check: ${sentence}\n`);
}

// A reader that stops early, such as `head`, closes the pipe: that is no mistake of ours. A report that could not be
// written, on a full disk for example, is one that nobody can rely on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  complain(`The report could not be written: ${error.message}`);
  process.exitCode = COULD_NOT_WORK;
});
// Who cannot be told what is wrong must not take the exit code for that of a whole check.
process.stderr.on('error', () => {
  process.exitCode = COULD_NOT_WORK;
});
try {
  const code = main(process.argv.slice(2));
  // What could not be written may be known by now.
  process.exitCode ??= code;
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = COULD_NOT_WORK;
}
