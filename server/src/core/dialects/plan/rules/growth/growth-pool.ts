/** The addresses of a network do not last for the planned growth. */

import { sizeOfAll } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { demandOf } from '../addresses/about-address-needs.js';
import { called, placeOfKey } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { lastsUntil, plannedMore } from './about-growth.js';
import { docs } from './growth-pool.docs.js';

export const growthPool = defineRule({
  id: 'plan/growth-pool',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, plan) {
    const { addresses, section } = network;
    const demand = demandOf(plan, network);
    if (!demand || !plan.growth || !addresses.complete || !addresses.node) return;
    const size = Number(sizeOfAll(addresses.items.map(({ value }) => value)));
    const today = demand.sum.total;
    const planned = today + plannedMore(plan, demand.need.roles);
    // What does not suffice for today is another rule's.
    if (size < today || size >= planned) return;
    yield finding(
      placeOfKey(section, 'addresses'),
      `The pool of ${called(network)} has ${counted(size, 'address', 'addresses')}, but ${planned} nodes are planned.${lastsUntil(plan, today, planned, size)}`,
      { related: [...plan.growth.planned].map(([key, { at }]) => related(at, `Planned for '${key}'.`)) },
    );
  },
});
