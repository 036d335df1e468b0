/** A key that DCN needs has no value. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDcnData, REQUIRED, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-empty-param.docs.js';

export const dcnEmptyParam = defineRule({
  id: 'input-model/dcn-empty-param',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { key, at, isEmpty } of scalarsIn(data, REQUIRED))
      if (isEmpty) yield finding(at, `'${key}' needs a value.`);
  },
});
