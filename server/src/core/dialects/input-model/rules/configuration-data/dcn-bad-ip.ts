/** The address of a DCN controller is not a valid IP address. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { ADDRESSES, eachDcnData, scalarsIn } from './about-dcn.js';
import { docs } from './dcn-bad-ip.docs.js';

export const dcnBadIp = defineRule({
  id: 'input-model/dcn-bad-ip',
  severity: 'error',
  docs,
  over: eachDcnData,
  *check(data) {
    for (const { node, at, isEmpty } of scalarsIn(data, ADDRESSES)) {
      if (isEmpty || typeof node.value !== 'string' || readAddress(node.value)) continue;
      yield finding(at, `'${node.value}' is not a valid IP address.`);
    }
  },
});
