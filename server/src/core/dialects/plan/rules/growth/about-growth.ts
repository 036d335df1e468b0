/** What a plan says of later: more nodes, and how long something lasts. */
import { nodeRoles } from '../../../../architecture/node-roles.js';
import type { Plan } from '../../model/plan-model.js';

/** How many nodes more than today are planned, of these roles. */
export function plannedMore({ growth, deployment }: Plan, roles: readonly string[]): number {
  let more = 0;
  for (const { name, planKey } of nodeRoles) {
    const planned = planKey !== undefined && roles.includes(name) ? growth?.planned.get(planKey) : undefined;
    const today = planKey === undefined ? undefined : deployment?.overcloud?.counts.get(planKey)?.count;
    if (planned && today !== undefined && planned.value > today) more += planned.value - today;
  }
  return more;
}

/** ` It lasts until 2028-03.`, where the plan has a period and growth is even; else nothing. */
export function lastsUntil({ growth }: Plan, today: number, planned: number, size: number): string {
  const { from, until } = growth ?? {};
  if (!from || !until || until.value <= from.value || planned <= today) return '';
  const months = Math.floor(((size - today) / (planned - today)) * (until.value - from.value));
  const month = from.value + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return ` With even growth it lasts until ${year}-${String((month % 12) + 1).padStart(2, '0')}.`;
}
