/** One check: finds the files, has them checked and repaired, tells what was found, and says how it ended. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { counted } from '../report/counts.js';
import { countOf, findingsIn, isAtLeast, type Report } from '../report/report.js';
import { baselinesFor, keepBaseline, withoutKnown } from './baseline-file.js';
import type { PartJob, PartReport } from './check-part.js';
import { checkParts } from './check-parts.js';
import type { CheckSettings } from './check-settings.js';
import { type Paint, paintFor, plainPaint } from './colour.js';
import type { Output } from './command.js';
import { configured } from './configuration.js';
import { ALL_IS_WELL, COULD_NOT_WORK, SOMETHING_IS_WRONG } from './exit-codes.js';
import type { FoundFiles } from './find-files.js';
import { type Checked, isInside, pathFrom } from './formats/format.js';
import { formatNamed } from './formats/formats.js';
import { progressOn } from './progress.js';
import { unifiedDiff } from './unified-diff.js';
import { replaceFile, writeReport } from './write-files.js';

/** What is checked, and where it came from. */
export interface Source {
  find(): FoundFiles;
  /** The paths of the command line. */
  readonly paths: readonly string[];
  /** The text of standard input: where it is repaired, it is printed. */
  readonly stdin?: string;
}

export async function checkOnce(source: Source, settings: CheckSettings, output: Output): Promise<number> {
  const { found, part, refused } = await repairedAndChecked(source, settings);
  const problems = [...found.problems, ...part.problems, ...refused];
  if (!settings.isQuiet)
    for (const folder of found.empty) output.complain(`No Helion files were found in '${folder}'.`);
  for (const problem of problems) output.complain(problem);
  const code = told({ files: part.files, problems }, part, source, settings, output);
  return problems.length > 0 ? COULD_NOT_WORK : code;
}

interface Done {
  readonly found: FoundFiles;
  readonly part: PartReport;
  /** A sentence for every file that could not be written. */
  readonly refused: readonly string[];
}

async function repairedAndChecked(source: Source, settings: CheckSettings): Promise<Done> {
  const first = await findAndCheck(source, settings);
  const refused = settings.isDryRun || source.stdin !== undefined ? [] : written(first.part, source.paths);
  if (refused.length === 0) return { ...first, refused };
  // What could not be written is told as it is.
  const { repair: _, ...others } = settings;
  return { ...(await findAndCheck(source, others)), refused };
}

async function findAndCheck(
  { find }: Source,
  settings: CheckSettings,
): Promise<Pick<Done, 'found' | 'part'>> {
  const { options, rules, least, repair, jobs, isQuiet, configuration } = settings;
  const found = find();
  const { files, options: about } = configured(found, configuration);
  const progress = progressOn(process.stderr, !isQuiet);
  const job: PartJob = {
    ...{ files, beside: found.beside, least },
    analysing: { options, ...about },
    // A configuration above was not asked for.
    mayChange: new Set(found.files.map(({ uri }) => uri)),
    ...(rules && { rules }),
    ...(repair && { repair }),
  };
  try {
    return { found, part: await checkParts(job, jobs, () => progress.told(files.length)) };
  } finally {
    progress.end();
  }
}

/** Tells what was found, in the way that was asked for; the exit code that it asks for. */
function told(
  all: Report,
  part: PartReport,
  source: Source,
  settings: CheckSettings,
  output: Output,
): number {
  const { baseline, writesBaseline, isDryRun, isQuiet } = settings;
  if (writesBaseline) {
    const sentence = keepBaseline(all, baseline);
    if (!isQuiet) output.print(`${sentence}\n`);
    return ALL_IS_WELL;
  }
  const report = withoutKnown(all, baseline);
  const diff = isDryRun ? diffOf(part) : '';
  tell({ report, part, diff }, source, settings, output);
  return diff === '' ? judged(report, settings, output) : SOMETHING_IS_WRONG;
}

/** Writes what was repaired; a sentence for every file that could not be written. */
function written({ repaired }: PartReport, paths: readonly string[]): readonly string[] {
  const folders = paths.map((each) => path.resolve(each));
  return repaired.flatMap(({ uri, before, after }) => {
    const file = fileURLToPath(uri);
    const within = folders.find((folder) => folder !== file && isInside(path.relative(folder, file)));
    try {
      replaceFile({ file, before, after, within: within ?? path.dirname(file) });
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

function diffOf({ repaired }: PartReport): string {
  return repaired
    .map(({ uri, before, after }) => unifiedDiff(pathFrom(process.cwd(), fileURLToPath(uri)), before, after))
    .join('');
}

interface Told {
  readonly report: Report;
  readonly part: PartReport;
  readonly diff: string;
}

function tell(
  { report, part, diff }: Told,
  { stdin }: Source,
  settings: CheckSettings,
  output: Output,
): void {
  const { failOn, baseline, repair, isDryRun } = settings;
  const checked: Checked = {
    report,
    folder: process.cwd(),
    failOn,
    version,
    fixes: isDryRun ? 0 : part.fixes,
    hasBaseline: baselinesFor(report, baseline).length > 0,
  };
  // Standard output is for the text or the diff, where one is asked for.
  const text = isDryRun ? diff : textOf(stdin, part, repair !== undefined);
  if (text !== undefined) output.print(text);
  const aside = isDryRun ? 'nowhere' : text === undefined ? 'output' : 'error';
  for (const destination of settings.destinations) writeTo(destination, aside, checked, settings, output);
}

/** The text of standard input, repaired where that was asked for. */
function textOf(stdin: string | undefined, { repaired }: PartReport, repairs: boolean): string | undefined {
  return stdin !== undefined && repairs ? (repaired[0]?.after ?? stdin) : undefined;
}

/** Where a report goes that names no file. */
type Aside = 'output' | 'error' | 'nowhere';

function writeTo(
  { format, file }: CheckSettings['destinations'][number],
  aside: Aside,
  checked: Checked,
  { colour, isQuiet }: CheckSettings,
  output: Output,
): void {
  const inForm = (paint: Paint): string => formatNamed(format)(checked, { paint, isQuiet });
  if (file !== undefined) writeReport(file, inForm(plainPaint));
  else if (aside === 'output')
    output.print(inForm(paintFor(colour, process.env, process.stdout.isTTY === true)));
  else if (aside === 'error')
    output.printAside(inForm(paintFor(colour, process.env, process.stderr.isTTY === true)));
}

/** The exit code that the findings ask for. */
function judged(report: Report, { failOn, maxWarnings }: CheckSettings, { complain }: Output): number {
  const findings = findingsIn(report);
  const warnings = countOf(findings, 'warning');
  if (failOn !== undefined && findings.some(({ severity }) => isAtLeast(severity, failOn)))
    return SOMETHING_IS_WRONG;
  if (warnings <= maxWarnings) return ALL_IS_WELL;
  complain(`${counted(warnings, 'warning')}, and '--max-warnings' allows ${maxWarnings}.`);
  return SOMETHING_IS_WRONG;
}
