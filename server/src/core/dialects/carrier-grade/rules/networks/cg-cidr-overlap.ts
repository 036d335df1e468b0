/** The subnets of two logical networks overlap. */
import { cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { freeSubnet } from '../../model/network-numbers.js';
import { eachEnvironment } from '../over.js';
import { moveNetwork, subnetSaid } from './about-moving.js';
import { called } from './about-networks.js';
import { docs } from './cg-cidr-overlap.docs.js';

export const cgCidrOverlap = defineRule({
  id: 'carrier-grade/cg-cidr-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, model) {
    const { defined } = environment;
    for (const [index, network] of defined.entries()) {
      const { cidr } = network;
      const other =
        cidr &&
        defined
          .slice(0, index)
          .find(
            (each) =>
              each.cidr &&
              each.name?.value !== network.name?.value &&
              cidrsOverlap(each.cidr.value, cidr.value),
          );
      if (!cidr || !other?.cidr) continue;
      yield finding(
        cidr.at,
        `${formatCidr(cidr.value)} of ${called(network)} overlaps ${formatCidr(other.cidr.value)} of ${called(other)}.`,
        {
          related: [related(other.cidr.at, `The subnet of ${called(other)} is set here.`)],
          fixes: () => movesApart(model, network, other, environment),
        },
      );
    }
  },
});

/** The network whose own addresses lie elsewhere moves there; else the later one moves to a free subnet. */
function movesApart(
  model: CarrierGrade,
  network: LogicalNetwork,
  other: LogicalNetwork,
  environment: NetworkEnvironment,
): readonly Fix[] {
  const back = [network, other].flatMap((each) => {
    const said = subnetSaid(model, each, environment);
    return said ? moveNetwork(model, each, said) : [];
  });
  if (back.length > 0) return back;
  const free = network.cidr && freeSubnet(model, network.cidr.value, environment);
  return free ? moveNetwork(model, network, free) : [];
}
