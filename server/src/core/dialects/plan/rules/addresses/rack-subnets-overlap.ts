/** A subnet of a rack overlaps another one, or two subnets of a network are for the same rack. */
import type { Value } from '../../../../model/value.js';
import { type Cidr, cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './rack-subnets-overlap.docs.js';

export const rackSubnetsOverlap = defineRule({
  id: 'plan/rack-subnets-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ networks }) {
    const before: { readonly cidr: Value<Cidr>; readonly of: string }[] = networks.flatMap((network) =>
      network.cidr && network.subnets.items.length === 0 ? [{ cidr: network.cidr, of: called(network) }] : [],
    );
    for (const network of networks) {
      yield* besideSubnets(network);
      const { items } = network.subnets;
      for (const { key, first, again } of repeated(items, ({ rack }) => rack?.value))
        yield finding(again.rack?.at ?? again.section.at, `Duplicate rack '${key}' in ${called(network)}.`, {
          related: [related(first.rack?.at, 'First used here.')],
        });
      for (const { cidr } of items) {
        if (!cidr) continue;
        const other = before.find((each) => cidrsOverlap(each.cidr.value, cidr.value));
        before.push({ cidr, of: called(network) });
        if (other)
          yield finding(
            cidr.at,
            `${formatCidr(cidr.value)} overlaps ${formatCidr(other.cidr.value)} of ${other.of}.`,
            { related: [related(other.cidr.at, 'The other subnet is defined here.')] },
          );
      }
    }
  },
});

/** The subnets of racks stand in place of a single one. */
function* besideSubnets(network: PlanNetwork): Iterable<Report> {
  const { cidr, section, subnets } = network;
  const inside = cidr && subnets.items.find((each) => each.cidr && cidrsOverlap(cidr.value, each.cidr.value));
  if (!cidr || !inside) return;
  yield finding(cidr.at, `${called(network)} has a subnet for each rack, and needs no 'cidr' around them.`, {
    related: [related(inside.cidr?.at, 'The subnet of a rack.')],
    fixes: () => removeKey(section, 'cidr'),
  });
}
