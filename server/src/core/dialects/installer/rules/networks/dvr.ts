/** Distributed routing: how the key is written, and the clouds in which it must be off. */
import type { Report } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { changeTo, repair, writeKey } from './repairs.js';

export const DVR = 'neutron.overcloud_dvr';

export interface Words {
  readonly written: string;
  readonly absent: string;
  readonly related: NonNullable<Report['related']>[number];
}

/** Known to be on: written so, or by default. */
export function offOrReport(
  environment: EnvironmentJson,
  report: (report: Report) => void,
  words: Words,
): void {
  const dvr = environment.boolean(DVR);
  const related = [words.related];
  if (dvr?.value)
    report({
      at: dvr.at,
      message: words.written,
      related,
      fixes: () => repair(environment, "Change to 'False'", [changeTo(environment, dvr, 'False')], true),
    });
  if (environment.state(DVR) === 'absent')
    report({
      at: environment.missingAt(DVR),
      message: words.absent,
      related,
      fixes: () =>
        repair(environment, "Add 'overcloud_dvr' with 'False'", [writeKey(environment, DVR, 'False')], true),
    });
}
