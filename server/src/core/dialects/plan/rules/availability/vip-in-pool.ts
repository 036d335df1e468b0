/** A virtual address lies in a pool, so a node or a VM may be given it. */
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { takenAddresses } from '../addresses/about-free-values.js';
import { eachVirtualAddress, type Host } from '../addresses/about-hosts.js';
import { called, poolsOf } from '../networks/about-networks.js';
import { docs } from './vip-in-pool.docs.js';

export const vipInPool = defineRule({
  id: 'plan/vip-in-pool',
  severity: 'error',
  docs,
  over: eachVirtualAddress,
  *check(host, plan) {
    const { value, range } = host;
    const pools = [
      ...plan.networks.flatMap((each) => poolsOf(each).map((pool) => ({ pool, of: called(each) }))),
      ...(plan.floatingIps?.pool.items.map((pool) => ({ pool, of: 'the floating IPs' })) ?? []),
    ];
    const hit = pools.find(({ pool }) => rangeContains(pool.value, range.first));
    if (!hit) return;
    yield finding(
      value.at,
      `Virtual address ${formatAddress(range.first)} is in the pool ${formatRange(hit.pool.value)} of ${hit.of}.`,
      {
        related: [related(hit.pool.at, `The pool of ${hit.of} is defined here.`)],
        fixes: () => outside(host, plan),
      },
    );
  },
});

function outside({ value, range, cidr }: Host, plan: Plan): readonly Fix[] {
  const free = nearestHost(cidr.value, range.first, takenAddresses(plan, value));
  if (!free) return [];
  const text = formatAddress(free);
  return changeTo(value, text, { title: `Change to ${text}, the nearest address outside every pool` });
}
