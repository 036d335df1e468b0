/** The exit code that findings ask for, whether or not they are shown. */
import { counted } from '../report/counts.js';
import { countOf, findingsIn, isAtLeast, type Report } from '../report/report.js';
import { LEVEL_NAMES } from './check-options.js';
import type { CheckSettings } from './check-settings.js';
import type { Output } from './command.js';
import { ALL_IS_WELL, SOMETHING_IS_WRONG } from './exit-codes.js';

type Settings = Pick<CheckSettings, 'failOn' | 'least' | 'maxWarnings'>;

/** What `--severity` leaves out still counts, and is told of in a sentence where it decides. */
export function judged(report: Report, settings: Settings, { complain }: Pick<Output, 'complain'>): number {
  const { failOn, least, maxWarnings } = settings;
  const findings = findingsIn(report);
  const failing = findings.filter(({ severity }) => failOn !== undefined && isAtLeast(severity, failOn));
  if (failing.length > 0) {
    if (failOn !== undefined && !failing.some(({ severity }) => isAtLeast(severity, least)))
      complain(
        `'--fail-on ${LEVEL_NAMES[failOn]}' counts ${counted(failing.length, 'finding')} that '--severity ${LEVEL_NAMES[least]}' omits.`,
      );
    return SOMETHING_IS_WRONG;
  }
  const warnings = countOf(findings, 'warning');
  if (warnings <= maxWarnings) return ALL_IS_WELL;
  complain(`${counted(warnings, 'warning')}, and '--max-warnings' allows ${maxWarnings}.`);
  return SOMETHING_IS_WRONG;
}
