/** A role needs a network, and has not the port that carries it. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { called, placeOf, placeOfKey } from '../networks/about-networks.js';
import { hasNodes, reachesOf } from '../networks/about-reach.js';
import { thePlan } from '../over.js';
import { docs } from './port-role-missing.docs.js';

export const portRoleMissing = defineRule({
  id: 'plan/port-role-missing',
  severity: 'error',
  docs,
  over: thePlan,
  *check(plan) {
    const { ports } = plan;
    const names = new Set(ports.items.flatMap(({ port }) => port?.value ?? []));
    for (const name of ports.complete ? names : []) {
      const same = ports.items.filter(({ port }) => port?.value === name);
      const [first] = same;
      // A port without roles is that of all servers, and one that cannot be read may be.
      if (!first || same.some(({ roles }) => roles.state !== 'written' || !roles.complete)) continue;
      const roles = new Set(same.flatMap((each) => each.roles.items.map(({ value }) => value)));
      const missing = [...neededOn(plan, name)].find(([role]) => !roles.has(role));
      if (!missing) continue;
      const [role, { network, why }] = missing;
      yield finding(
        placeOfKey(first.section, 'roles'),
        `'${role}' has no port '${name}', but must be on ${called(network)}: ${why}.`,
        {
          related: [related(placeOf(network), `The network is on port '${name}'.`)],
          fixes: () => (same.length === 1 ? addToList(first.section, 'roles', role) : []),
        },
      );
    }
  },
});

/** The roles that networks on a port must reach, each with the first of these networks. */
function neededOn(
  plan: Plan,
  port: string,
): ReadonlyMap<string, { readonly network: PlanNetwork; readonly why: string }> {
  const needed = new Map<string, { readonly network: PlanNetwork; readonly why: string }>();
  for (const network of plan.physical.networks) {
    if (network.port?.value !== port || network.roles.state === 'unknown') continue;
    for (const { roles, why } of reachesOf(plan, network))
      for (const role of roles)
        if (hasNodes(plan, role) && !needed.has(role)) needed.set(role, { network, why });
  }
  return needed;
}
