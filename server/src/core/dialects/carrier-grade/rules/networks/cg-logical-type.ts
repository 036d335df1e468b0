/** The type of a logical network is not vlan. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { docs } from './cg-logical-type.docs.js';

export const cgLogicalType = defineRule({
  id: 'carrier-grade/cg-logical-type',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check({ type }) {
    if (type && type.value !== 'vlan')
      yield finding(type.at, `'type' of a network must be 'vlan', not '${type.value}'.`, {
        fixes: () => changeTo(type, 'vlan', { preferred: true }),
      });
  },
});
