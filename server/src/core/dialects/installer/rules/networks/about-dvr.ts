/** Distributed routing: how the key is written, and the clouds in which it must be off. */
import { finding, type Related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { writePath } from './about-paths.js';

export const DVR = 'neutron.overcloud_dvr';

interface Words {
  readonly written: string;
  readonly absent: string;
  readonly related: Related | undefined;
}

/** Known to be on: written so, or by default. */
export function* notOff(environment: EnvironmentJson, words: Words): Iterable<Report> {
  const dvr = environment.boolean(DVR);
  const related = [words.related];
  if (dvr?.value)
    yield finding(dvr.at, words.written, {
      related,
      fixes: () => changeTo(dvr, 'False'),
    });
  if (environment.state(DVR) === 'absent')
    yield finding(environment.missingAt(DVR), words.absent, {
      related,
      fixes: () => writePath(environment, DVR, 'False', { preferred: true }),
    });
}
