/** One check: finds the files, has them checked and repaired, tells what was found, and says how it ended. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countsOf } from '../report/counts.js';
import { isAtLeast, type Report } from '../report/report.js';
import { baselinesFor, keepBaseline, withoutKnown } from './baseline-file.js';
import type { PartJob, PartReport, Repaired } from './check-part.js';
import { checkParts } from './check-parts.js';
import type { CheckSettings } from './check-settings.js';
import type { Output } from './command.js';
import { configured } from './configuration.js';
import { ALL_IS_WELL, COULD_NOT_WORK, SOMETHING_IS_WRONG } from './exit-codes.js';
import type { FoundFiles } from './find-files.js';
import { isInside, pathFrom } from './formats/format.js';
import { judged } from './judge.js';
import { progressOn } from './progress.js';
import { messageOf } from './reasons.js';
import { type Told, tell } from './tell.js';
import { unifiedDiff } from './unified-diff.js';
import { replaceFile } from './write-files.js';

/** What is checked, and where it came from. */
export interface Source {
  find(): FoundFiles;
  /** The paths of the command line. */
  readonly paths: readonly string[];
  /** What came from standard input: where it is repaired, it is printed. */
  readonly stdin?: Uint8Array;
}

interface Ended {
  readonly code: number;
  /** The baselines that counted, by their paths. */
  readonly baselines: readonly string[];
}

export async function checkOnce(source: Source, settings: CheckSettings, output: Output): Promise<Ended> {
  const { found, part, refused } = await repairedAndChecked(source, settings);
  const problems = [...found.problems, ...part.problems, ...refused];
  if (!settings.isQuiet)
    for (const folder of found.empty) output.complain(`No Helion files were found in '${folder}'.`);
  for (const problem of problems) output.complain(problem);
  const all: Report = { files: part.files, problems };
  const read = [...found.files, ...found.beside].map(({ uri }) => fileURLToPath(uri));
  const code = told(all, { part, read, source }, settings, output);
  const baselines = baselinesFor(all, settings.baseline);
  return { code: problems.length > 0 ? COULD_NOT_WORK : code, baselines };
}

interface Done {
  readonly found: FoundFiles;
  readonly part: PartReport;
  /** A sentence for every file that could not be written. */
  readonly refused: readonly string[];
}

async function repairedAndChecked(source: Source, settings: CheckSettings): Promise<Done> {
  const first = await findAndCheck(source, settings);
  if (settings.isDryRun || source.stdin !== undefined) return { ...first, ...withoutUnreadable(first.part) };
  const refused = written(first.part, source.paths);
  if (refused.length === 0) return { ...first, refused };
  // What could not be written is told as it is.
  const { repair: _, ...others } = settings;
  return { ...(await findAndCheck(source, others)), refused };
}

async function findAndCheck(
  { find }: Source,
  settings: CheckSettings,
): Promise<Pick<Done, 'found' | 'part'>> {
  const { options, rules, repair, isDryRun, jobs, isQuiet, configuration } = settings;
  const found = find();
  const { files, options: about } = configured(found, configuration);
  const progress = progressOn(process.stderr, !isQuiet);
  const job: PartJob = {
    ...{ files, beside: found.beside, isDryRun },
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

interface Work {
  readonly part: PartReport;
  readonly read: readonly string[];
  readonly source: Source;
}

/** Tells what was found, in the way that was asked for; the exit code that it asks for. */
function told(all: Report, { part, read, source }: Work, settings: CheckSettings, output: Output): number {
  const { baseline, writesBaseline, isDryRun, isQuiet, least } = settings;
  if (writesBaseline) {
    const sentence = keepBaseline(shownOf(all, least), baseline, read);
    if (!isQuiet) output.print(`${sentence}\n`);
  }
  const report = withoutKnown(all, baseline);
  const diff = isDryRun ? diffOf(part) : '';
  const shown: Told = {
    report: shownOf(report, least),
    instead: isDryRun ? diff : repairedInput(source, part, settings),
    fixes: isDryRun ? 0 : part.fixes,
    read,
  };
  if (!tell(shown, settings, output)) return COULD_NOT_WORK;
  if (writesBaseline) return ALL_IS_WELL;
  if (diff !== '') return SOMETHING_IS_WRONG;
  const code = judged(report, settings, output);
  const left = isDryRun && !isQuiet && code !== ALL_IS_WELL ? countsOf(report.files) : undefined;
  // An empty diff does not say why the check failed.
  if (left !== undefined) output.complain(`Nothing can be repaired. Left: ${left}.`);
  return code;
}

/** Without what is less grave than what is to be shown. */
function shownOf({ files, problems }: Report, least: CheckSettings['least']): Report {
  return {
    problems,
    files: files.map((each) => ({
      ...each,
      findings: each.findings.filter(({ severity }) => isAtLeast(severity, least)),
      silenced: each.silenced.filter(({ finding }) => isAtLeast(finding.severity, least)),
    })),
  };
}

/** What is not all text in UTF-8 was read with marks for what could not be: it can be repaired by nobody. */
function withoutUnreadable(part: PartReport): Pick<Done, 'part' | 'refused'> {
  const isRead = ({ before }: Repaired): boolean => !before.includes('\uFFFD');
  const refused = part.repaired.flatMap((each) =>
    isRead(each) ? [] : [`'${fileURLToPath(each.uri)}' was not changed: not all of it could be read.`],
  );
  return { part: { ...part, repaired: part.repaired.filter(isRead) }, refused };
}

/** The text of standard input, repaired where that was asked for; byte for byte where nothing was. */
function repairedInput(
  { stdin }: Source,
  { repaired }: PartReport,
  { repair }: CheckSettings,
): string | Uint8Array | undefined {
  return stdin !== undefined && repair !== undefined ? (repaired[0]?.after ?? stdin) : undefined;
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
      return [messageOf(error)];
    }
  });
}

function diffOf({ repaired }: PartReport): string {
  return repaired
    .map(({ uri, before, after }) => unifiedDiff(pathFrom(process.cwd(), fileURLToPath(uri)), before, after))
    .join('');
}
