/** The address of a subnet has host bits set. */
import { formatCidr, isOfAddress, parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachDefinedNetwork } from '../over.js';
import { docs } from './cg-cidr-host-bits.docs.js';

export const cgCidrHostBits = defineRule({
  id: 'carrier-grade/cg-cidr-host-bits',
  severity: 'warning',
  docs,
  over: eachDefinedNetwork,
  *check({ address }, { reader }) {
    const cidr = reader.value(address, 'cidr', textOf);
    const result = cidr && parseCidr(cidr.value);
    if (!cidr || result?.kind !== 'host-bits') return;
    const right = formatCidr(result.cidr);
    yield finding(cidr.at, `'${cidr.value}' has host bits set. Its subnet is '${right}'.`, {
      fixes: () => changeTo(cidr, right, { preferred: isOfAddress(result.cidr) }),
    });
  },
});
