/** The planned sizes are beyond what a cloud can have: of a role, or in all. */
import { nodeTotal } from '../../../../architecture/limits.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { NodeCount, NodeSum, Plan } from '../../model/plan-model.js';
import { breachOf, hasWrongCount } from '../nodes/about-node-counts.js';
import { thePlan } from '../over.js';
import { docs } from './growth-beyond.docs.js';

export const growthBeyond = defineRule({
  id: 'plan/growth-beyond',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    const hypervisor = plan.hypervisor?.value;
    const { hosts, nodes } = plan.deployment ?? {};
    if (!hypervisor || !plan.growth || !hosts || !nodes) return;
    let isBeyond = false;
    for (const { role } of hosts.parts) {
      const planned = plannedOf(plan, role);
      const problem = planned && beyondRole(role, planned.value, hypervisor);
      if (!planned || !problem) continue;
      isBeyond = true;
      yield finding(planned.at, problem);
    }
    if (isBeyond || hasWrongCount(plan, hosts)) return;
    const total = plannedTotal(plan, nodes);
    const at = largest(plan, nodes)?.at;
    if (!at || total === undefined || total <= nodeTotal.max || (nodes.total ?? 0) > nodeTotal.max) return;
    yield finding(at, `A cloud has at most ${nodeTotal.max} nodes, and ${total} are planned.`);
  },
});

function plannedOf({ growth }: Plan, { planKey }: NodeCount['role']): Value<number> | undefined {
  return planKey === undefined ? undefined : growth?.planned.get(planKey);
}

function beyondRole(role: NodeCount['role'], planned: number, hypervisor: Hypervisor): string | undefined {
  const limits = role.counts[hypervisor];
  const breach = breachOf(planned, limits);
  if (breach === 'not here')
    return `'${role.planKey}' cannot grow to ${planned}: it is not used on ${hypervisorTitle(hypervisor)}.`;
  return breach === 'too many' && limits
    ? `'${role.planKey}' must be at most ${limits.max}, not ${planned}.`
    : undefined;
}

/** What grows is counted as planned, the rest as it is today; undefined where that is not known. */
function plannedTotal(plan: Plan, { parts }: NodeSum): number | undefined {
  let total = 0;
  for (const { role, count } of parts) {
    if (count === undefined) return undefined;
    total += Math.max(count, plannedOf(plan, role)?.value ?? 0);
  }
  return total;
}

function largest(plan: Plan, { parts }: NodeSum): Value<number> | undefined {
  const planned = parts.flatMap(({ role }) => plannedOf(plan, role) ?? []);
  return planned.toSorted((a, b) => b.value - a.value)[0];
}
