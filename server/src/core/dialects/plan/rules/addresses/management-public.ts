/** The subnet of a management or Service network is a public one. */

import { countsAsInternal } from '../../../../model/stated-facts.js';
import { specialBlock } from '../../../../net/address.js';
import { cidrRange, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { makePrivate } from './about-moving-subnets.js';
import { docs } from './management-public.docs.js';

export const managementPublic = defineRule({
  id: 'plan/management-public',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { cidr } = network;
    if (!cidr || !isInside(network)) return;
    const { first, last } = cidrRange(cidr.value);
    // Addresses that no host may have at all are the business of another rule.
    if (
      specialBlock(first) ||
      (countsAsInternal(cidr.at.file, first) && countsAsInternal(cidr.at.file, last))
    )
      return;
    yield finding(
      cidr.at,
      `${called(network)} has the public subnet ${formatCidr(cidr.value)}. Use a private one (10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16).`,
      { fixes: () => makePrivate(model, network) },
    );
  },
});

function isInside({ fact }: PlanNetwork): boolean {
  return fact !== undefined && (fact.foldedIntoManagement || fact.name === 'service');
}
