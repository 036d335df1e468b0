/** A component is listed twice in one CPU model. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { componentsOf } from './about-cpu-models.js';
import { docs } from './cpu-component-repeated.docs.js';

export const cpuComponentRepeated = defineRule({
  id: 'input-model/cpu-component-repeated',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model) {
    for (const { key, first, again } of repeated(componentsOf(model), ({ value }) => value))
      yield finding(again.at, `Duplicate component '${key}' in this CPU model.`, {
        related: [{ at: first.at, message: 'First listed here.' }],
        fixes: () => dropItem(again, { title: `Remove this '${key}'` }),
      });
  },
});
