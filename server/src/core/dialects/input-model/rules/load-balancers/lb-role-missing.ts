/** A component has endpoints of a role for which its control plane has no load balancer. */

import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planesOf } from '../../simulation/component-sets.js';
import { type Balancer, balancersOf, byPlane } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { giveRole } from './about-new-balancers.js';
import { docs } from './lb-role-missing.docs.js';

export const lbRoleMissing = defineRule({
  id: 'input-model/lb-role-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const balancers = byPlane(frame);
    for (const plane of planesOf(frame)) {
      const own = balancers.get(plane) ?? [];
      if (own.length === 0 || own.some(({ roles }) => !roles.complete || roles.items.length === 0)) continue;
      if (!plane.item.items('load-balancers').complete || !balancersOf(frame).areAttachmentsWhole) continue;
      const roles = new Set(own.flatMap((each) => each.roles.items.map(({ value }) => value)));
      if (!roles.has(DEFAULT)) yield* missingRoles(frame, plane, own, roles);
    }
  },
});

function* missingRoles(
  frame: Frame,
  plane: Plane,
  own: readonly Balancer[],
  roles: ReadonlySet<string>,
): Iterable<Report> {
  const [first] = own;
  const at = plane.item.has('load-balancers') ? plane.item.keyAt('load-balancers') : first?.item.nameAt;
  const said = new Set<string>();
  for (const { component, role } of servedRoles(frame, plane)) {
    if (roles.has(role) || said.has(role)) continue;
    said.add(role);
    yield finding(
      at ?? plane.item.nameAt,
      `'${component}' has endpoints of the role '${role}', for which no load balancer of this control plane is.`,
      {
        restsOn: own.flatMap(({ item }) => item.ground('roles')),
        fixes: () => giveRole(frame, plane, own, role),
      },
    );
  }
}

/** The roles of the endpoints that have a virtual address. */
function* servedRoles(
  frame: Frame,
  plane: Plane,
): Iterable<{ readonly component: string; readonly role: string }> {
  const definitions = componentDefinitions(frame);
  for (const component of plane.components)
    for (const { hasVip, roles } of definitions.get(component)?.endpoints ?? [])
      if (hasVip) for (const role of roles) yield { component, role };
}
