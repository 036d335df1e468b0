/**
 * What a hover says about an address, a range, a subnet or a VLAN id: its size and place, who uses it and what is free.
 */

import { addressNeed } from '../../../architecture/address-needs.js';
import {
  type Address,
  formatAddress,
  isPrivate,
  isSharedSpace,
  sameAddress,
  specialBlock,
} from '../../../net/address.js';
import {
  type AddressRange,
  formatRange,
  rangeContains,
  rangeSize,
  rangesOverlap,
} from '../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange, sameCidr } from '../../../net/cidr.js';
import type { VlanRange } from '../../../net/vlan.js';
import { code, dotted, listedParts, type Markdown, markdown, type Part } from '../../../text/markdown.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { freeAddresses, proposeVlanId, vlanIdOf } from '../model/proposals.js';
import { counted, firstFew, networkName, sizedRange } from './describe.js';
import { sumWords } from './explain-deployment.js';

export function explainCidr(plan: Plan, cidr: Cidr, network?: PlanNetwork): readonly Part[] {
  const all = cidrRange(cidr);
  const hosts = hostRange(cidr);
  const ends =
    cidr.network.family === 4 && cidr.prefix < 31
      ? markdown`network address ${code(formatAddress(all.first))}, broadcast address ${code(formatAddress(all.last))}, `
      : '';
  const size = counted(rangeSize(hosts), 'host address', 'host addresses');
  const facts = markdown`${code(formatCidr(cidr))}: ${ends}${size} ${code(formatRange(hosts))}${privacy(cidr.network)}.`;
  const sharing = plan.networks.filter(({ cidr: own }) => own && sameCidr(own.value, cidr));
  const shared = sharing.length > 1 ? [markdown`Subnet of ${listedParts(sharing.map(networkName))}.`] : [];
  return [facts, ...shared, ...usage(plan, cidr), ...nodesOn(plan, network)];
}

export function explainRange(plan: Plan, range: AddressRange): readonly Part[] {
  if (sameAddress(range.first, range.last)) return explainAddress(plan, range.first);
  const size = counted(rangeSize(range), 'address', 'addresses');
  const home = homeOf(plan, range.first);
  const paragraphs = [
    markdown`${code(formatRange(range))}: ${size}${home ? markdown` in ${code(formatCidr(home))}` : ''}${privacy(range.first)}.`,
  ];
  const users = usersOf(plan, range);
  if (users.length > 0) paragraphs.push(markdown`Used by ${firstFew(users)}.`);
  if (home) paragraphs.push(free(plan, home));
  return paragraphs;
}

export function explainAddress(plan: Plan, address: Address): readonly Part[] {
  const home = homeOf(plan, address);
  const users = usersOf(plan, { first: address, last: address });
  const place = home
    ? markdown`${roleIn(home, address)} of ${code(formatCidr(home))}`
    : 'in no subnet of this plan';
  const paragraphs = [markdown`${code(formatAddress(address))}: ${place}${privacy(address)}.`];
  if (users.length > 0) paragraphs.push(markdown`Used by ${firstFew(users)}.`);
  if (home) paragraphs.push(free(plan, home));
  return paragraphs;
}

export function explainVlan(plan: Plan, ids: VlanRange, network: PlanNetwork | undefined): readonly Part[] {
  const single = ids.first === ids.last;
  const users = plan.networks.filter((other) => {
    const id = vlanIdOf(plan, other);
    const own = other.vlanRange?.value ?? (id === undefined ? undefined : { first: id, last: id });
    return own !== undefined && own.first <= ids.last && ids.first <= own.last;
  });
  const what = single
    ? markdown`VLAN ${ids.first}`
    : markdown`VLANs ${ids.first} to ${ids.last}: ${counted(ids.last - ids.first + 1, 'VLAN id')}`;
  const on = users.map((each) => {
    const port = each.effectivePort ? markdown` on ${code(each.effectivePort.value)}` : '';
    return markdown`${networkName(each)}${port}`;
  });
  const paragraphs = [markdown`${what}, used by ${on.length > 0 ? firstFew(on) : 'no network'}.`];
  const next = single ? proposeVlanId(plan) : undefined;
  if (next !== undefined && network) paragraphs.push(markdown`Next free VLAN id: ${code(next)}.`);
  return paragraphs;
}

/** How many nodes have an address on a network, and which. */
function nodesOn(plan: Plan, network: PlanNetwork | undefined): readonly Part[] {
  const need = network?.name && addressNeed(network.layer, network.name.value);
  const parts = plan.deployment?.hosts?.parts.filter(({ role }) => need?.roles.includes(role.name)) ?? [];
  let total = 0;
  for (const { count } of parts) {
    if (count === undefined) return [];
    total += count;
  }
  if (!need || total === 0) return [];
  const what = [sumWords({ parts, total }), ...need.others].join(' + ');
  return [markdown`Addresses that the deployment needs here: ${total + need.others.length} (${what}).`];
}

/** The smallest subnet of the plan that holds the address. */
function homeOf(plan: Plan, address: Address): Cidr | undefined {
  let home: Cidr | undefined;
  for (const { cidr } of plan.networks) {
    if (cidr && cidrContains(cidr.value, address) && (!home || cidr.value.prefix > home.prefix)) {
      home = cidr.value;
    }
  }
  return home;
}

function roleIn(cidr: Cidr, address: Address): string {
  const all = cidrRange(cidr);
  const hosts = hostRange(cidr);
  if (rangeContains(hosts, address)) return `host ${address.value - all.first.value}`;
  return sameAddress(address, all.first) ? 'the network address' : 'the broadcast address';
}

/** Everything in the plan that takes addresses of a range, in words. */
function usersOf(plan: Plan, range: AddressRange): readonly Part[] {
  const users: Part[] = [];
  const gateways = new Map<string, PlanNetwork[]>();
  for (const network of plan.networks) {
    const { gatewayIp } = network;
    if (!gatewayIp || !rangeContains(range, gatewayIp.value)) continue;
    const text = formatAddress(gatewayIp.value);
    gateways.set(text, [...(gateways.get(text) ?? []), network]);
  }
  for (const [text, of] of gateways) {
    users.push(markdown`the gateway ${code(text)} of ${listedParts(of.map(networkName))}`);
  }
  for (const network of plan.networks) {
    for (const { value } of network.addresses.items) {
      if (rangesOverlap(value, range)) {
        users.push(markdown`the addresses ${sizedRange(value)} of ${networkName(network)}`);
      }
    }
  }
  const seed = plan.deployment?.seedVm?.address;
  if (seed && rangeContains(range, seed.value))
    users.push(markdown`the seed VM ${code(formatAddress(seed.value))}`);
  return users;
}

function usage(plan: Plan, cidr: Cidr): readonly Part[] {
  const users = usersOf(plan, cidrRange(cidr));
  const used = users.length > 0 ? [markdown`In use:\n\n${dotted(users.slice(0, 10))}`] : [];
  return [...used, free(plan, cidr)];
}

function free(plan: Plan, cidr: Cidr): Markdown {
  const ranges = freeAddresses(plan, cidr);
  if (ranges.length === 0) return markdown`No address of ${code(formatCidr(cidr))} is free.`;
  return markdown`Free in ${code(formatCidr(cidr))}: ${firstFew(ranges.map(sizedRange), 4)}.`;
}

function privacy(address: Address): string {
  const block = specialBlock(address);
  if (block) return `, in a block that is reserved (${block})`;
  if (isSharedSpace(address)) return ', in the shared space of providers (RFC 6598)';
  return isPrivate(address) ? ', private' : ', public';
}
