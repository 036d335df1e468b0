/** A network that others must reach has private addresses. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { isPrivate } from '../../../../net/address.js';
import { cidrRange, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinedNetwork } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-routable-expected.docs.js';

export const cgRoutableExpected = defineRule({
  id: 'carrier-grade/cg-routable-expected',
  severity: 'info',
  docs,
  over: eachDefinedNetwork,
  *check(network) {
    const { cidr, name } = network;
    if (!cidr || !name || carrierGradeNetwork(name.value)?.addressing !== 'routable') return;
    if (!isPrivate(cidrRange(cidr.value).first)) return;
    yield finding(
      cidr.at,
      `${called(network)} uses the private subnet ${formatCidr(cidr.value)}. Make sure that clients can reach it.`,
    );
  },
});
