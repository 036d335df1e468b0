/** The power management of a server is not ipmilan. */
import { usualProvisionValues } from '../../../../architecture/carrier-grade-servers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-pm-type.docs.js';

export const cgNodePmType = defineRule({
  id: 'carrier-grade/cg-node-pm-type',
  severity: 'warning',
  docs,
  over: eachServer,
  *check({ section }, { reader }) {
    const type = reader.value(section, 'pm_type', textOf);
    if (type && type.value !== usualProvisionValues.pm_type)
      yield finding(type.at, `'pm_type' must be '${usualProvisionValues.pm_type}', not '${type.value}'.`, {
        fixes: () => changeTo(type, usualProvisionValues.pm_type),
      });
  },
});
