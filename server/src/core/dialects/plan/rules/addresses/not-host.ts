/** A gateway, an address or range of a network, or the seed VM has the network or broadcast address of its subnet. */
import { formatAddress, sameAddress } from '../../../../net/address.js';
import { freeRanges, rangesOverlap } from '../../../../net/address-range.js';
import { cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { allowedPart, type Host, hostsOfPlans, subnetOfHost } from './about-hosts.js';
import { docs } from './not-host.docs.js';

export const notHost: readonly Rule<Plan>[] = hostsOfPlans.map(({ of, over }) => {
  const id = `plan/${of}-not-host` as const;
  return defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over,
    *check(host) {
      const { title, value, range, cidr } = host;
      const names = endsIn(host);
      if (names.length === 0) return;
      const verb = sameAddress(range.first, range.last) ? 'is' : 'includes';
      yield finding(
        value.at,
        `${title} ${verb} the ${names.join(' and the ')} of ${formatCidr(cidr.value)}. No host can have it.`,
        { related: [subnetOfHost(host)], fixes: () => onHosts(host) },
      );
    },
  });
});

/** The ends of the subnet that a range in it holds. */
function endsIn({ range, cidr }: Host): readonly string[] {
  if (!cidrContains(cidr.value, range.first) || !cidrContains(cidr.value, range.last)) return [];
  const all = cidrRange(cidr.value);
  return freeRanges(all, [hostRange(cidr.value)])
    .filter((end) => rangesOverlap(end, range))
    .map(({ first }) => (sameAddress(first, all.first) ? 'network address' : 'broadcast address'));
}

function onHosts(host: Host): readonly Fix[] {
  const { value, range, cidr } = host;
  const inside = allowedPart(host);
  if (inside !== undefined)
    return changeTo(value, inside, { title: `Shorten the range to ${inside}`, preferred: true });
  const taken = host.taken();
  const nearest = nearestHost(cidr.value, range.first, taken);
  if (!nearest) return [];
  // A gateway is the first or the last host of its subnet, as the people decide who run the routers.
  const { first, last } = hostRange(cidr.value);
  const isGateway = value === host.network.gatewayIp;
  const ends = isGateway
    ? [first, last].filter(
        (each) => !sameAddress(each, nearest) && nearestHost(cidr.value, each, taken)?.value === each.value,
      )
    : [];
  return [nearest, ...ends].flatMap((address, index) => {
    const text = formatAddress(address);
    const why = index === 0 ? ', the nearest free address' : '';
    return changeTo(value, text, { title: `Change to ${text}${why}` });
  });
}
