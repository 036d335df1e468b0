/**
 * Each network has its own subnet. Untagged networks on one port are one broadcast domain and have a separate rule,
 * and so has IPMI next to Management.
 */
import { cidrsOverlap, formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import type { Report } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import {
  areNamesakes,
  areOneNetwork,
  called,
  calledBeside,
  isIpmi,
  pairsOf,
  shareWire,
  vlanTypeOf,
} from '../networks/about-networks.js';
import { movesOfSubnet } from './about-moving-subnets.js';

type Pair = readonly [PlanNetwork, PlanNetwork];

/** What is said of the pairs that a rule is about. */
export function* overlappingSubnets(
  model: Plan,
  concerns: (pair: Pair) => boolean,
  reason: string,
): Iterable<Report> {
  const done = new Set<PlanNetwork>();
  for (const pair of pairsOf(model)) {
    if (!concerns(pair) || !mustDiffer(model, pair)) continue;
    const [other, blamed] = isIpmi(pair[0]) ? [pair[1], pair[0]] : pair;
    const { cidr } = blamed;
    if (!cidr || !other.cidr || done.has(blamed) || !cidrsOverlap(cidr.value, other.cidr.value)) continue;
    done.add(blamed);
    const taken = formatCidr(other.cidr.value);
    yield finding(
      cidr.at,
      `The subnet of ${calledBeside(blamed, other)} overlaps ${taken} of ${calledBeside(other, blamed)}. ${reason}.`,
      {
        related: [related(other.cidr.at, `${called(other)} has ${taken}.`)],
        fixes: () => movesOfSubnet(model, blamed),
      },
    );
  }
}

/** True when it is known that the two may not have addresses in common. */
function mustDiffer(plan: Plan, [a, b]: Pair): boolean {
  if (areNamesakes(a, b)) return false;
  const types = [vlanTypeOf(a), vlanTypeOf(b)];
  if (types.includes('none')) return false;
  // A network that is written twice may have one subnet; where it has two, that is reported as a contradiction.
  const isTagged = types.every((type) => type === 'tagged');
  const describedTwice =
    areOneNetwork(a, b) &&
    a.cidr !== undefined &&
    b.cidr !== undefined &&
    (isTagged || sameCidr(a.cidr.value, b.cidr.value));
  if (describedTwice) return false;
  // IPMI stands apart in any case; on a shared port that is the mistake, and reported as such.
  if (isIpmi(a) || isIpmi(b)) return shareWire(plan, a, b) !== true;
  const mayBeUntagged = types.every((type) => type !== 'tagged');
  return !mayBeUntagged || (shareWire(plan, a, b) === false && !types.includes(undefined));
}

export function belongsToManagement(network: PlanNetwork): boolean {
  return network.fact?.foldedIntoManagement ?? false;
}
