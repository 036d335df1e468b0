/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. */
import type { Severity } from '../../core/index.js';
import { fingerprintsOf } from '../../report/fingerprints.js';
import { findingsIn } from '../../report/report.js';
import { type Checked, pathFrom, pathsFrom } from './format.js';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
};

export function gitlabReport({ report, folder }: Checked): string {
  const findings = findingsIn(report);
  const fingerprints = fingerprintsOf(findings, pathsFrom(folder));
  const issues = findings.map(({ file, range: { start, end }, severity, rule, message }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: fingerprints[index],
    severity: SEVERITIES[severity],
    location: {
      path: pathFrom(folder, file),
      lines: { begin: start.line + 1, end: end.line + 1 },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
