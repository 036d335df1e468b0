/** One line a finding, in the way of compilers, which editors, CI servers and `grep` know how to read. */
import { findingsIn } from '../../report/report.js';
import type { Checked, Style } from './format.js';
import { placeOf, SEVERITY_COLOURS } from './text.js';

export function conciseReport({ report, folder }: Checked, { paint }: Style): string {
  return findingsIn(report)
    .map((finding) => {
      const { severity, message, rule } = finding;
      const said = paint(SEVERITY_COLOURS[severity], severity);
      return `${placeOf(finding, folder)}: ${said}: ${message} [${rule}]\n`;
    })
    .join('');
}
