/** A control plane refers to itself in `uses`. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-uses-self.docs.js';

export const cpUsesSelf = defineRule({
  id: 'input-model/cp-uses-self',
  severity: 'error',
  docs,
  over: eachPlane,
  *check({ item, name }) {
    for (const use of item.items('uses').items) {
      const from = use.text('from');
      if (!from || from.value !== name) continue;
      yield finding(from.at, `Control plane '${from.value}' cannot use itself. Remove it from 'uses'.`, {
        fixes: () => dropItem(use, { title: `Remove '${from.value}' from 'uses'` }),
      });
    }
  },
});
