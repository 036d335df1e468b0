/** A gateway, an address or range of a network, or the seed VM is not in its subnet. */
import { formatAddress, sameAddress } from '../../../../net/address.js';
import { formatRange } from '../../../../net/address-range.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { nearestHost, sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { allowedPart, eachGateway, eachPool, type Host, subnetOfHost, theSeedVm } from './about-hosts.js';
import { docs } from './outside-cidr.docs.js';

const rows = [
  { id: 'plan/gateway-outside-cidr', over: eachGateway },
  { id: 'plan/address-outside-cidr', over: eachPool },
  { id: 'plan/seed-vm-outside-cidr', over: theSeedVm },
] as const;

export const outsideCidr: readonly Rule<Plan>[] = rows.map(({ id, over }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over,
    *check(host) {
      const { title, value, range, network, cidr } = host;
      if (range.first.family !== cidr.value.network.family) return;
      if (cidrContains(cidr.value, range.first) && cidrContains(cidr.value, range.last)) return;
      yield finding(
        value.at,
        `${title} is outside ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
        { related: [subnetOfHost(host)], fixes: () => broughtInside(host) },
      );
    },
  }),
);

function broughtInside(host: Host): readonly Fix[] {
  const { value, range } = host;
  const inside = allowedPart(host);
  if (inside !== undefined) return changeTo(value, inside, { title: `Shorten the range to ${inside}` });
  return sameAddress(range.first, range.last) ? movedAddress(host) : movedRange(host);
}

/** The same places in the right subnet, as a mistyped network part asks for. */
function movedRange({ value, range, cidr }: Host): readonly Fix[] {
  const first = sameHostIn(cidr.value, range.first, []);
  const last = sameHostIn(cidr.value, range.last, []);
  if (!first || !last || first.value > last.value) return [];
  const text = formatRange({ first, last });
  return changeTo(value, text, { title: `Change the range to ${text}` });
}

function movedAddress(host: Host): readonly Fix[] {
  const { value, range, cidr } = host;
  const taken = host.taken();
  const nearest = nearestHost(cidr.value, range.first, taken);
  const sameHost = sameHostIn(cidr.value, range.first, taken);
  const choices = [
    { address: nearest, why: 'the nearest free address' },
    {
      address: nearest && sameHost && sameAddress(sameHost, nearest) ? undefined : sameHost,
      why: 'the same host in this subnet',
    },
  ];
  return choices.flatMap(({ address, why }) => {
    if (!address) return [];
    const text = formatAddress(address);
    return changeTo(value, text, { title: `Change to ${text}, ${why}` });
  });
}
