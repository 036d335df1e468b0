/** A report without the findings that a baseline knows: they are among what is silenced, with the reason. */
import type { FileReport, Report, Reported, Silenced } from './report.js';

/** In bytes: of a larger baseline nothing is read. */
export const LARGEST_BASELINE = 64 * 1024 * 1024;

interface KnownFindings {
  /** Whether the baseline is that of a file. */
  counts(file: FileReport): boolean;
  /** Asked once for each finding of such a file, in the order of the report. */
  isKnown(finding: Reported, file: FileReport): boolean;
  /** How people call the baseline. */
  readonly name: string;
}

export function withoutKnownFindings(report: Report, { counts, isKnown, name }: KnownFindings): Report {
  const reason = `known in the baseline '${name}'`;
  return {
    ...report,
    files: report.files.map((each) => {
      if (!counts(each)) return each;
      const known: Silenced[] = [];
      const findings = each.findings.filter((finding) => {
        if (!isKnown(finding, each)) return true;
        known.push({ finding, by: 'baseline', reason });
        return false;
      });
      return known.length === 0 ? each : { ...each, findings, silenced: [...each.silenced, ...known] };
    }),
  };
}
