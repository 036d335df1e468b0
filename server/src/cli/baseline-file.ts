/** The file of a baseline: read, held against what was found, and written. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KnownFinding, knownIn, readBaseline, writeBaseline } from '../core/index.js';
import { filesNow } from '../node/files.js';
import { pathFrom } from './formats/format.js';
import { findingsIn, type Report, type Reported, type Silenced } from './report.js';
import { writeReport } from './write-files.js';

const LARGEST = 64 * 1024 * 1024;

/** The report with what the baseline knows among what is silenced. Throws a sentence where there is no baseline. */
export function withoutKnown(report: Report, file: string): Report {
  const { text, problem } = filesNow.read(pathToFileURL(path.resolve(file)).href, LARGEST);
  if (text === undefined)
    throw new Error(
      `The baseline '${file}' could not be read: ${problem instanceof Error ? problem.message : problem}`,
    );
  const baseline = readBaseline(text);
  if (!baseline) throw new Error(`'${file}' is not a baseline: '--write-baseline' writes one.`);
  const isKnown = knownIn(baseline);
  const folder = path.dirname(path.resolve(file));
  const reason = `known in the baseline '${file}'`;
  return {
    ...report,
    files: report.files.map((each) => {
      const known: Silenced[] = [];
      const findings = each.findings.filter((finding) => {
        if (!isKnown(keptOf(finding, folder))) return true;
        known.push({ finding, by: 'baseline', reason });
        return false;
      });
      return known.length === 0 ? each : { ...each, findings, silenced: [...each.silenced, ...known] };
    }),
  };
}

/** How many findings it knows then. */
export function keepBaseline(report: Report, file: string): number {
  const folder = path.dirname(path.resolve(file));
  const findings = findingsIn(report);
  writeReport(file, writeBaseline(findings.map((finding) => keptOf(finding, folder))));
  return findings.length;
}

function keptOf({ file, rule, line }: Reported, folder: string): KnownFinding {
  return { file: pathFrom(folder, file), rule, line };
}
