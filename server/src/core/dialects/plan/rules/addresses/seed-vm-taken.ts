/** The seed VM has an address that is a gateway's, or that a pool hands out to nodes. */
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { called, comparedNetworks, poolsOf } from '../networks/about-networks.js';
import { type Host, theSeedVm } from './about-hosts.js';
import { docs } from './seed-vm-taken.docs.js';

const isGateway = defineRule({
  id: 'plan/seed-vm-is-gateway',
  severity: 'error',
  docs: docs['plan/seed-vm-is-gateway'],
  over: theSeedVm,
  *check(host, model) {
    const address = host.range.first;
    const found = gatewayAt(model, address);
    if (!found) return;
    yield finding(
      host.value.at,
      `The seed VM cannot use ${formatAddress(address)}: it is the gateway of ${called(found.owner)}.`,
      {
        related: [related(found.at, `${formatAddress(address)} is the gateway.`)],
        fixes: () => moveSeed(host),
      },
    );
  },
});

const isPooled = defineRule({
  id: 'plan/seed-vm-in-pool',
  severity: 'warning',
  docs: docs['plan/seed-vm-in-pool'],
  over: theSeedVm,
  *check(host, model) {
    const address = host.range.first;
    if (gatewayAt(model, address)) return;
    for (const network of comparedNetworks(model)) {
      const pool = poolsOf(network).find(({ value }) => rangeContains(value, address));
      if (!pool) continue;
      const range = formatRange(pool.value);
      yield finding(
        host.value.at,
        `The seed VM's address ${formatAddress(address)} is in the pool ${range} of ${called(network)}.`,
        {
          related: [related(pool.at, `The pool of ${called(network)} is ${range}.`)],
          fixes: () => moveSeed(host),
        },
      );
      return;
    }
  },
});

export const seedVmTaken: readonly Rule<Plan>[] = [isGateway, isPooled];

function gatewayAt(plan: Plan, address: Address) {
  for (const owner of comparedNetworks(plan))
    for (const { gatewayIp } of [owner, ...owner.subnets.items])
      if (gatewayIp && sameAddress(gatewayIp.value, address)) return { owner, at: gatewayIp.at };
  return undefined;
}

function moveSeed({ value, range, cidr, taken }: Host): readonly Fix[] {
  const free = nearestHost(cidr.value, range.first, taken());
  if (!free) return [];
  const text = formatAddress(free);
  return changeTo(value, text, { title: `Change to ${text}, the nearest free address` });
}
