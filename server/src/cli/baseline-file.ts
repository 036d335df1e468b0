/** The file of a baseline: read, held against what was found, and written. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KnownFinding, knownIn, readBaseline, writeBaseline } from '../core/index.js';
import { filesNow } from '../node/files.js';
import { counted } from '../report/counts.js';
import { LARGEST_BASELINE, withoutKnownFindings } from '../report/known-findings.js';
import { type FileReport, findingsIn, type Report, type Reported } from '../report/report.js';
import { pathFrom } from './formats/format.js';
import { reasonOf } from './reasons.js';
import { writeReport } from './write-files.js';

/** The baselines that count, each named once: the one of the command line, or those that configurations name. */
export function baselinesFor(report: Report, named: string | undefined): readonly string[] {
  if (named !== undefined) return [named];
  return [...new Set(report.files.flatMap(({ baseline }) => baseline ?? []))];
}

/** The report with what baselines know among what is silenced. Throws a sentence where one of them is none. */
export function withoutKnown(report: Report, named: string | undefined): Report {
  return baselinesFor(report, named).reduce(
    (left, file) => withoutKnownIn(left, file, (each) => named !== undefined || each.baseline === file),
    report,
  );
}

function withoutKnownIn(report: Report, given: string, counts: (file: FileReport) => boolean): Report {
  const file = pathFrom(process.cwd(), path.resolve(given));
  const { text, problem } = filesNow.read(pathToFileURL(path.resolve(file)).href, LARGEST_BASELINE);
  if (text === undefined) throw new Error(`The baseline '${file}' could not be read: ${reasonOf(problem)}`);
  const baseline = readBaseline(text);
  if (!baseline) throw new Error(`'${file}' is not a baseline. '--write-baseline' writes one.`);
  const isKnown = knownIn(baseline);
  const folder = path.dirname(path.resolve(file));
  return withoutKnownFindings(report, {
    counts,
    name: file,
    isKnown(finding) {
      const kept = keptOf(finding, folder);
      // Older baselines name files outside of their folder by their whole paths.
      return isKnown(kept) || isKnown({ ...kept, file: finding.file });
    },
  });
}

/** Writes what there is; a sentence about it. Throws one where no file is given. `read`: the files that were read. */
export function keepBaseline(report: Report, named: string | undefined, read: readonly string[]): string {
  const [file, ...others] = baselinesFor(report, named);
  if (file === undefined || others.length > 0)
    throw new Error("No file for the baseline given. Add '--baseline FILE', or set it in the configuration.");
  const folder = path.dirname(path.resolve(file));
  const findings = findingsIn(report);
  writeReport(file, writeBaseline(findings.map((finding) => keptOf(finding, folder))), read);
  return `'${pathFrom(process.cwd(), path.resolve(file))}' now lists ${counted(findings.length, 'finding')}.`;
}

/** Also a file above the folder is named from there, because a checkout lies elsewhere on the next machine. */
function keptOf({ file, rule, line }: Reported, folder: string): KnownFinding {
  return { file: path.relative(folder, file).replaceAll(path.sep, '/'), rule, line };
}
