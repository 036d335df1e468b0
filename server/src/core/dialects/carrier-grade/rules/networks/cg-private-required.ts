/** A network inside the cloud has public addresses. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { isPrivate } from '../../../../net/address.js';
import { cidrRange, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinedNetwork } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-private-required.docs.js';

export const cgPrivateRequired = defineRule({
  id: 'carrier-grade/cg-private-required',
  severity: 'warning',
  docs,
  over: eachDefinedNetwork,
  *check(network) {
    const { cidr, name } = network;
    if (!cidr || !name || carrierGradeNetwork(name.value)?.addressing !== 'private') return;
    const { first, last } = cidrRange(cidr.value);
    if (isPrivate(first) && isPrivate(last)) return;
    yield finding(
      cidr.at,
      `${called(network)} has the public subnet ${formatCidr(cidr.value)}; inside the cloud use a private one (RFC 1918).`,
    );
  },
});
