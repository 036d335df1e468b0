/** The number of controllers is not three. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeNumber, removeTopKey } from './about-keys.js';
import { countOf } from './about-scales.js';
import { docs } from './controller-scale.docs.js';

export const controllerScale = defineRule({
  id: 'installer/controller-scale',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.integer('controller_scale');
    const count = countOf('OvercloudControl');
    if (!value || value.value < 0 || value.value === count) return;
    yield finding(
      value.at,
      `'controller_scale' must be ${count}, not ${value.value}. Remove it: there are always ${count} controllers.`,
      {
        fixes: () => [...removeTopKey(environment, 'controller_scale'), ...changeNumber(value, count)],
      },
    );
  },
});
