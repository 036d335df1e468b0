/** The planned sizes are beyond what a cloud can have: of a role, or in all. */
import { nodeTotal } from '../../../../architecture/limits.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import type { Place } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { NodeCount, NodeSum, Plan } from '../../model/plan-model.js';
import { isBeside } from '../about-hypervisor.js';
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
    const beyond = hosts.parts.flatMap(({ role }) => beyondRole(plan, role, hypervisor));
    for (const { at, problem } of beyond) yield finding(at, problem);
    if (beyond.length > 0 || hasWrongCount(plan, hosts)) return;
    const total = plannedTotal(plan, nodes);
    const at = largest(plan, nodes)?.at;
    if (!at || total === undefined || total <= nodeTotal.max || (nodes.total ?? 0) > nodeTotal.max) return;
    yield finding(at, `A cloud has at most ${nodeTotal.max} nodes, and ${total} are planned.`);
  },
});

function plannedOf({ growth }: Plan, { planKey }: NodeCount['role']): Value<number> | undefined {
  return planKey === undefined ? undefined : growth?.planned.get(planKey);
}

/** What is wrong with the planned number of a role, if anything. */
function beyondRole(
  plan: Plan,
  role: NodeCount['role'],
  hypervisor: Hypervisor,
): readonly { readonly at: Place; readonly problem: string }[] {
  const planned = plannedOf(plan, role);
  const limits = role.counts[hypervisor];
  const breach = breachOf(planned?.value, limits);
  if (!planned || !breach || breach === 'too few') return [];
  const { at, value } = planned;
  if (limits) return [{ at, problem: `'${role.planKey}' must be at most ${limits.max}, not ${value}.` }];
  if (isBeside(plan, hypervisor === 'kvm' ? 'esx' : 'kvm')) return [];
  const where = hypervisorTitle(hypervisor);
  return [{ at, problem: `'${role.planKey}' cannot grow to ${value}: it is not used on ${where}.` }];
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
