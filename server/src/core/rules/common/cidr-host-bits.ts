/** The address of a subnet has host bits set. */

import { formatCidr, isOfAddress, parseCidr } from '../../net/cidr.js';
import { asWritten } from '../kit/as-written.js';
import { finding } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { defineRule } from '../rule.js';
import { eachAddress } from './about-addresses.js';
import { docs } from './cidr-host-bits.docs.js';

export const cidrHostBits = defineRule({
  id: 'common/cidr-host-bits',
  severity: 'warning',
  docs,
  over: eachAddress,
  *check({ format, node, text }, { file }) {
    const result = format === 'cidr' ? parseCidr(text) : undefined;
    if (result?.kind !== 'host-bits') return;
    const right = formatCidr(result.cidr);
    yield finding({ file, node }, `'${text}' has host bits set. Its subnet is '${right}'.`, {
      fixes: () => changeTo(asWritten(file, node), right, { preferred: isOfAddress(result.cidr) }),
    });
  },
});
