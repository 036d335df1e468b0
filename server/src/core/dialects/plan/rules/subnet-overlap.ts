/**
 * Each network has a subnet of its own. Untagged networks on one port are one broadcast domain and have a rule of
 * their own, and so has IPMI beside Management.
 */
import { ipmiSeparateSource, ownVlanAndSubnetSource } from '../../../architecture/networks.js';
import { cidrsOverlap, formatCidr, sameCidr } from '../../../net/cidr.js';
import { defineRule, type Rule, type RuleContext } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import {
  areNamesakes,
  areOneNetwork,
  called,
  calledBeside,
  isIpmi,
  pairsOf,
  shareWire,
  vlanTypeOf,
} from './about-networks.js';
import { moveSubnet } from './move-subnet.js';

const overlap = defineRule<Plan>({
  id: 'plan/subnet-overlap',
  severity: 'error',
  docs: {
    summary: 'The subnets of two networks overlap.',
    why: 'A server that has an address in both subnets cannot know over which network to answer, and routers between the networks cannot tell them apart. Each logical network has its own IP subnet.',
    source: ownVlanAndSubnetSource,
    ...example(kvmPlan, {
      good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
      bad: 'cidr: 192.168.131.0/24, gateway-ip: 192.168.131.2',
    }),
  },
  check: (context) =>
    checkPairs(
      context,
      (pair) => !pair.some(isIpmi) || !pair.some(belongsToManagement),
      'each network has a subnet of its own',
    ),
});

const ipmiNotSeparate = defineRule<Plan>({
  id: 'plan/ipmi-not-separate',
  severity: 'error',
  docs: {
    summary: 'The subnet of IPMI overlaps that of the management network.',
    why: 'IPMI is a separate network to which the management network has a route. When both have the same addresses there is no route, and Ironic cannot power the servers on.',
    source: ipmiSeparateSource,
    ...example(kvmPlan, {
      good: 'cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254',
      bad: 'cidr: 192.168.130.0/24, gateway-ip: 192.168.130.254',
    }),
  },
  check: (context) =>
    checkPairs(
      context,
      (pair) => pair.some(isIpmi) && pair.some(belongsToManagement),
      'IPMI is a separate network, routed from the management network',
    ),
});

export const subnetOverlap: readonly Rule<Plan>[] = [overlap, ipmiNotSeparate];

type Pair = readonly [PlanNetwork, PlanNetwork];

function checkPairs(
  { model, report }: RuleContext<Plan>,
  concerns: (pair: Pair) => boolean,
  reason: string,
): void {
  const done = new Set<PlanNetwork>();
  for (const pair of pairsOf(model)) {
    if (!concerns(pair) || !mustDiffer(model, pair)) continue;
    const [other, blamed] = isIpmi(pair[0]) ? [pair[1], pair[0]] : pair;
    const { cidr } = blamed;
    if (!cidr || !other.cidr || done.has(blamed) || !cidrsOverlap(cidr.value, other.cidr.value)) continue;
    done.add(blamed);
    report({
      at: cidr.at,
      message: `The subnet of ${calledBeside(blamed, other)} overlaps ${formatCidr(other.cidr.value)} of ${calledBeside(other, blamed)}; ${reason}.`,
      related: [{ at: other.cidr.at, message: `${called(other)} has ${formatCidr(other.cidr.value)}.` }],
      fixes: () => moveSubnet(model, blamed),
    });
  }
}

/** True when it is known that the two may not have addresses in common. */
function mustDiffer(plan: Plan, [a, b]: Pair): boolean {
  if (areNamesakes(a, b)) return false;
  const types = [vlanTypeOf(a), vlanTypeOf(b)];
  if (types.includes('none')) return false;
  const describedTwice =
    areOneNetwork(a, b) &&
    a.cidr !== undefined &&
    b.cidr !== undefined &&
    sameCidr(a.cidr.value, b.cidr.value);
  if (describedTwice) return false;
  // IPMI stands apart in any case; on a shared port that is the mistake, and reported as such.
  if (isIpmi(a) || isIpmi(b)) return shareWire(plan, a, b) !== true;
  const mayBeUntagged = types.every((type) => type !== 'tagged');
  return !mayBeUntagged || (shareWire(plan, a, b) === false && !types.includes(undefined));
}

function belongsToManagement(network: PlanNetwork): boolean {
  return network.fact?.foldedIntoManagement ?? false;
}
