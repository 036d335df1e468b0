/** The addresses of a network do not last for the planned growth. */

import type { Place } from '../../../../model/source-file.js';
import { rangeSize, sizeOfAll } from '../../../../net/address-range.js';
import { hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
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
    const demand = demandOf(plan, network);
    const room = roomIn(network);
    if (!demand || !plan.growth || !room) return;
    const { at, size, what, others } = room;
    const beside = others ? demand.need.others.length : 0;
    const today = demand.sum.total + beside;
    const planned = today + plannedMore(plan, demand.need.roles);
    // What does not suffice for today is another rule's.
    if (size < today || size >= planned) return;
    yield finding(
      at,
      `The ${what} of ${called(network)} has ${counted(size, 'address', 'addresses')}, but ${planned - beside} nodes are planned.${lastsUntil(plan, today, planned, size)}`,
      {
        related: [...plan.growth.planned].map(([key, planned]) =>
          related(planned.at, `Planned for '${key}'.`),
        ),
      },
    );
  },
});

interface Room {
  readonly at: Place;
  readonly size: number;
  readonly what: 'pool' | 'subnet';
  /** True where others than nodes have addresses of it. */
  readonly others: boolean;
}

/** The pool, or where there surely is none, the hosts of the subnet. */
function roomIn({ addresses, section, cidr }: PlanNetwork): Room | undefined {
  if (addresses.node)
    return addresses.complete
      ? {
          at: placeOfKey(section, 'addresses'),
          size: Number(sizeOfAll(addresses.items.map(({ value }) => value))),
          what: 'pool',
          others: false,
        }
      : undefined;
  if (!cidr || addresses.state !== 'absent' || section.state('subnets') !== 'absent') return undefined;
  return { at: cidr.at, size: Number(rangeSize(hostRange(cidr.value))), what: 'subnet', others: true };
}
