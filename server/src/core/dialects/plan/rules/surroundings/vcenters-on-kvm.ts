/** A plan on KVM names vCenters. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isBeside } from '../about-hypervisor.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vcenters-on-kvm.docs.js';

export const vcentersOnKvm = defineRule({
  id: 'plan/vcenters-on-kvm',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    const { surroundings, hypervisor } = plan;
    const { vcenters, section } = surroundings ?? {};
    if (!section || !vcenters || hypervisor?.value !== 'kvm' || vcenters.items.length === 0) return;
    // A region with ESX beside KVM has vCenters.
    if (isBeside(plan, 'esx')) return;
    yield finding(placeOfKey(section, 'vcenters'), "'vcenters' is for ESX only; this plan uses KVM.");
  },
});
