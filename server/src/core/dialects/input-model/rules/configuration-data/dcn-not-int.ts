/** A time in the DCN settings is not a whole number. */
import { asWritten } from '../../../../rules/kit/as-written.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDcnData, NUMBERS, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-not-int.docs.js';

export const dcnNotInt = defineRule({
  id: 'input-model/dcn-not-int',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { key, node, at, isEmpty } of scalarsIn(data, NUMBERS))
      if (!isEmpty && !Number.isInteger(node.value))
        yield finding(at, `'${key}' must be a whole number of seconds, not '${node.value}'.`, {
          fixes: () => {
            const [, number] = /^\s*(\d{1,6})\b/.exec(String(node.value)) ?? [];
            return number === undefined ? [] : changeTo(asWritten(at.file, node), Number(number));
          },
        });
  },
});
