/** The machines that a plan lists, in the words that other lists can be compared by, and how many there are of a role. */
import { nodeRoles } from '../../../architecture/node-roles.js';
import type { ListedMachines, Tally } from '../../../model/cloud.js';
import { formatAddress } from '../../../net/address.js';
import type { Plan } from './plan-model.js';

/** Undefined where the plan lists none. */
export function machinesOfPlan({ nodes, broken }: Plan): ListedMachines | undefined {
  if (nodes.state !== 'written') return undefined;
  const items = nodes.items.flatMap(({ mac, bmc, role }) =>
    mac || bmc
      ? [
          {
            ...(mac && {
              mac: { ...mac, value: mac.value.toLowerCase().replaceAll('-', ':'), print: String },
            }),
            ...(bmc && { bmc: { ...bmc, print: formatAddress } }),
            ...(role && { role: { ...role, print: String } }),
          },
        ]
      : [],
  );
  return { items, complete: nodes.complete && !broken && nodes.items.every(({ mac }) => mac) };
}

/** Numbers that follow from `nodes` and `vcenters`, where `deployment` leaves them out. */
export function countedInPlan(plan: Plan): Readonly<Record<string, Tally>> {
  const { nodes, nodeList, deployment, broken } = plan;
  const counts = deployment?.overcloud?.counts;
  const isLeftOut = (key: string) => !counts || counts.get(key)?.origin === 'listed';
  const counted: Record<string, Tally> = {};
  if (broken) return counted;
  const isKnown = nodes.state === 'written' && nodes.complete && nodes.items.every(({ role }) => role);
  const [first] = nodes.items;
  for (const { planKey, isNode } of nodeRoles) {
    if (planKey === undefined || !isNode || !isKnown || !first || nodeList || !isLeftOut(planKey)) continue;
    const own = nodes.items.flatMap(({ role }) => (role?.value === planKey ? [role.at] : []));
    counted[planKey] = { value: own.length, at: own.length > 0 ? own : [first.section.at] };
  }
  const proxies = counts?.get('compute-proxies');
  if (proxies?.origin === 'listed' && proxies.count !== undefined)
    counted['compute-proxies'] = {
      value: proxies.count,
      at: (plan.surroundings?.vcenters.items ?? []).map(({ section }) => section.at),
    };
  return counted;
}
