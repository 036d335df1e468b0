/**
 * What a hover says about services, node counts, routing, block storage and backup targets.
 */

import { backupTargets, workloadBackup } from '../../../architecture/backup.js';
import { leastNodes, nodeTotal } from '../../../architecture/limits.js';
import {
  blockStorageSource,
  type NodeRole,
  roleOfPlanKey,
  routingOn,
  routingSource,
} from '../../../architecture/node-roles.js';
import { hypervisorTitle } from '../../../architecture/products.js';
import { serviceFact } from '../../../architecture/services.js';
import { lists } from '../../../model/value.js';
import { authored, code, listedParts, type Markdown, markdown, type Part } from '../../../text/markdown.js';
import { type NodeSum, type Plan, vsaNodes } from '../model/plan-model.js';
import { counted, grouped, sourceLine } from './describe.js';

export function explainService(plan: Plan, name: string): readonly Part[] {
  const fact = serviceFact(name);
  if (!fact) return [];
  const paragraphs: Part[] = [markdown`**${authored(fact.title)}**: ${lowerFirst(fact.purpose)}`];
  const users = fact.users ? markdown`- Users ${authored(fact.users)}.\n` : '';
  paragraphs.push(markdown`${users}- Administrators ${authored(fact.administrators)}.`);
  const [only] = fact.hypervisors;
  const limit = fact.hypervisors.length === 1 && only ? markdown`, on ${hypervisorTitle(only)} only` : '';
  paragraphs.push(
    markdown`It runs in ${listedParts(fact.places.map((place) => markdown`the ${place}`))}${limit}.`,
  );
  if (fact.dependsOn.length > 0) {
    const services = plan.deployment?.overcloud?.services;
    const needs = fact.dependsOn.map((need) => {
      const there = services && lists(services, need);
      return there === false ? markdown`${code(need)} (not in this plan)` : markdown`${code(need)}`;
    });
    paragraphs.push(markdown`It needs ${listedParts(needs)} in the overcloud.`);
  }
  return [...paragraphs, sourceLine(fact.source)];
}

/** Limits of one role, and how the sum of this plan is made. */
export function explainCount(plan: Plan, key: string): readonly Part[] {
  const role = roleOfPlanKey(key);
  if (!role) return [];
  const paragraphs: Part[] = [markdown`**${authored(role.title)}**: ${lowerFirst(role.purpose)}`];
  const limits = limitSentence(plan, role);
  if (limits) paragraphs.push(limits, sourceLine(role.source));
  const sum = plan.deployment?.nodes;
  if (sum) paragraphs.push(...explainSum(plan, sum));
  return paragraphs;
}

/** `1 undercloud + 3 controllers + ... = 10`, and the limits of the whole. */
function explainSum(plan: Plan, sum: NodeSum): readonly Part[] {
  const least = plan.hypervisor ? leastNodes[plan.hypervisor.value] : nodeTotal.min;
  const limits = markdown`The architecture has ${least} to ${nodeTotal.max}.`;
  const total = sum.total === undefined ? 'an unknown number of nodes' : counted(sum.total, 'node');
  return [markdown`${sumWords(sum)} = **${total}**. ${limits}`, sourceLine(nodeTotal.source)];
}

/** How a sum of nodes is made: `1 undercloud + 3 controllers + 4 compute`; parts of zero are left out. */
export function sumWords(sum: NodeSum): string {
  const parts = sum.parts.filter(({ count }) => count !== 0);
  return parts
    .map(({ role, count }) => `${count === undefined ? '?' : grouped(count)} ${role.planKey ?? role.name}`)
    .join(' + ');
}

export function explainRouting(plan: Plan): readonly Part[] {
  const hypervisor = plan.hypervisor?.value;
  if (!hypervisor) return [sourceLine(routingSource)];
  const ways = listedParts(routingOn[hypervisor].map((way) => markdown`${code(way)}`));
  return [markdown`Possible on ${hypervisorTitle(hypervisor)}: ${ways}.`, sourceLine(routingSource)];
}

export function explainBlockStorage(plan: Plan, name: string): readonly Part[] {
  const paragraphs: Part[] = [];
  const counts = plan.deployment?.overcloud?.counts;
  const nodes = counts && vsaNodes(counts);
  if (name === 'vsa' && nodes !== undefined) {
    paragraphs.push(markdown`This plan has ${counted(nodes, 'VSA node')}.`);
  }
  if (plan.hypervisor?.value === 'esx') paragraphs.push('The back ends of Block Storage are for KVM.');
  return [...paragraphs, sourceLine(blockStorageSource)];
}

export function explainTarget(plan: Plan, name: string): readonly Part[] {
  const target = backupTargets.find((each) => each.name === name);
  if (!target) return [];
  const targets = plan.backup?.targets;
  const missing = targets
    ? backupTargets
        .filter((each) => lists(targets, each.name) === false)
        .map((each) => markdown`${code(each.name)}`)
    : [];
  const rest = missing.length > 0 ? [markdown`Not in this plan yet: ${listedParts(missing)}.`] : [];
  return [
    markdown`**${authored(target.title)}**: ${lowerFirst(target.purpose)}`,
    ...rest,
    sourceLine(target.source),
  ];
}

export function explainWorkloads(plan: Plan): readonly Part[] {
  const services = plan.deployment?.overcloud?.services;
  const there = services && lists(services, workloadBackup.needs);
  const need =
    there === false ? [markdown`This plan has no ${code(workloadBackup.needs)} to store them.`] : [];
  return [...need, sourceLine(workloadBackup.source)];
}

function limitSentence(plan: Plan, role: NodeRole): string | undefined {
  const hypervisor = plan.hypervisor?.value;
  if (!hypervisor) return undefined;
  const range = role.counts[hypervisor];
  const title = hypervisorTitle(hypervisor);
  if (!range) return `${title} environments have none.`;
  if (range.min === range.max) return `Exactly ${range.min} on ${title}.`;
  return `${range.min} to ${range.max} on ${title}.`;
}

function lowerFirst(ours: string): Markdown {
  return authored(ours.charAt(0).toLowerCase() + ours.slice(1));
}
