/** A time of DCN is not above zero. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDcnData, NUMBERS, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-not-positive.docs.js';

export const dcnNotPositive = defineRule({
  id: 'input-model/dcn-not-positive',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { key, node, at } of scalarsIn(data, NUMBERS))
      if (typeof node.value === 'number' && node.value <= 0)
        yield finding(at, `'${key}' must be above zero.`);
  },
});
