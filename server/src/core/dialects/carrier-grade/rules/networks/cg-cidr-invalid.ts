/** The subnet of a logical network is not written in CIDR notation. */
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked, textOf } from '../../model/read-values.js';
import { eachDefinedNetwork } from '../over.js';
import { docs } from './cg-cidr-invalid.docs.js';

export const cgCidrInvalid = defineRule({
  id: 'carrier-grade/cg-cidr-invalid',
  severity: 'error',
  docs,
  over: eachDefinedNetwork,
  *check({ address }, { reader }) {
    const cidr = reader.value(address, 'cidr', textOf);
    if (!cidr || isMasked(cidr.value) || parseCidr(cidr.value).kind !== 'invalid') return;
    const closed = cidr.value.replace(/\s+/g, '');
    const right = parseCidr(closed).kind === 'invalid' ? undefined : closed;
    yield finding(
      cidr.at,
      right
        ? `'${cidr.value}' has a blank in it; write '${right}'.`
        : `'${cidr.value}' is no subnet; write one such as '10.40.3.0/24'.`,
      { fixes: () => (right ? changeTo(cidr, right, { preferred: true }) : []) },
    );
  },
});
