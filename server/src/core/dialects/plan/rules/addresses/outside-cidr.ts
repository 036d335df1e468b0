/** A gateway, an address or range of a network, or the seed VM is not in its subnet. */
import { formatAddress, sameAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { allowedPart, eachReserved, type Host, hostsOfPlans, subnetOfHost } from './about-hosts.js';
import { addressChoices, inSubnet, togetherInside } from './about-misplaced-hosts.js';
import { docs } from './outside-cidr.docs.js';

export const outsideCidr: readonly Rule<Plan>[] = [
  ...hostsOfPlans,
  { of: 'reserved', over: eachReserved } as const,
].map(({ of, over }) => {
  const id = `plan/${of}-outside-cidr` as const;
  return defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over,
    *check(host, model) {
      const { title, value, range, network, cidr } = host;
      if (range.first.family !== cidr.value.network.family) return;
      if (cidrContains(cidr.value, range.first) && cidrContains(cidr.value, range.last)) return;
      yield finding(
        value.at,
        `${title} is outside ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
        { related: [subnetOfHost(host)], fixes: () => broughtInside(host, model) },
      );
    },
  });
});

function broughtInside(host: Host, plan: Plan): readonly Fix[] {
  const { value, range, cidr } = host;
  const inside = allowedPart(host);
  if (inside !== undefined) return changeTo(value, inside, { title: `Shorten the range to ${inside}` });
  return [...togetherInside(plan, host), ...alone(host, plan, inSubnet(range, cidr.value))];
}

/** The same places in the right subnet, as a mistyped network part asks for. */
function alone(host: Host, plan: Plan, same: string | undefined): readonly Fix[] {
  const { value, range } = host;
  if (!sameAddress(range.first, range.last))
    return same === undefined ? [] : changeTo(value, same, { title: `Change the range to ${same}` });
  return addressChoices(plan, host).flatMap(({ address, why }) => {
    const text = formatAddress(address);
    return changeTo(value, text, { title: `Change to ${text}, ${why}` });
  });
}
