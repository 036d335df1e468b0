/** Servers are switched on by another way than ipmilan. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-node-pm-type.docs.js';
import { provisions } from './servers.js';

export const cgNodePmType = defineRule({
  id: 'carrier-grade/cg-node-pm-type',
  severity: 'warning',
  docs,
  over: eachFile(provisions),
  *check(file) {
    for (const { section } of file.servers.items) {
      const type = file.reader.value(section, 'pm_type', textOf);
      if (type && type.value !== 'ipmilan')
        yield finding(type.at, `The type of power management is 'ipmilan', not '${type.value}'.`, {
          fixes: () => [changeTo(file, type, 'ipmilan', true)],
        });
    }
  },
});
