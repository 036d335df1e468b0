/** A component has endpoints of a role for which no load balancer of its control plane serves it. */

import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import type { NodePlace } from '../../../../model/source-file.js';
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planesOf } from '../../simulation/component-sets.js';
import { type Balancer, balancersOf, byPlane, componentLists } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { giveRole } from './about-new-balancers.js';
import { misspeltRole } from './about-role-words.js';
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
      if (own.some(({ roles }) => !roles.complete || roles.items.length === 0)) continue;
      if (!plane.item.items('load-balancers').complete || !balancersOf(frame).areAttachmentsWhole) continue;
      // Load balancers of network groups that belong to no control plane for certain may be meant for this one.
      if (own.length === 0 && !isSurelyWithout(frame, plane)) continue;
      const roles = new Set(own.flatMap(rolesOf));
      if (!roles.has(DEFAULT)) yield* missingRoles(frame, plane, own, roles);
      yield* unserved(frame, plane, own, roles);
    }
  },
});

function isSurelyWithout(frame: Frame, plane: Plane): boolean {
  const { all, attachments } = balancersOf(frame);
  if (all.some(({ isInline }) => isInline)) return false;
  // Where network groups name some, it is told there that they are nowhere.
  return plane.item.has('load-balancers') || (planesOf(frame).length === 1 && attachments.length === 0);
}

const rolesOf = ({ roles }: Balancer): readonly string[] => roles.items.map(({ value }) => value);

/** The roles that no load balancer has at all. */
function* missingRoles(
  frame: Frame,
  plane: Plane,
  own: readonly Balancer[],
  roles: ReadonlySet<string>,
): Iterable<Report> {
  const [first] = own;
  const at = plane.item.has('load-balancers') ? plane.item.keyAt('load-balancers') : first?.item.nameAt;
  const said = new Set<string>();
  const components = own.length > 0 ? plane.components : surelyRunning(frame, plane);
  for (const { component, role } of servedRoles(frame, components)) {
    if (roles.has(role) || said.has(role)) continue;
    said.add(role);
    const misspelt = misspeltRole(own, role);
    if (misspelt) {
      yield misspelt;
      continue;
    }
    yield finding(
      at ?? plane.item.nameAt,
      `No load balancer serves the '${role}' endpoints of '${component}'.`,
      {
        restsOn: own.flatMap(({ item }) => item.ground('roles')),
        fixes: () => giveRole(frame, plane, own, role),
      },
    );
    // Without any load balancer, all roles lack the same.
    if (own.length === 0) return;
  }
}

interface Unserved {
  readonly components: Set<string>;
  readonly roles: Set<string>;
}

/** Components that the load balancers with a role leave out, together for each balancer that may have been meant. */
function* unserved(
  frame: Frame,
  plane: Plane,
  own: readonly Balancer[],
  roles: ReadonlySet<string>,
): Iterable<Report> {
  if (own.some(({ item }) => componentLists.some((key) => !item.texts(key).complete))) return;
  const serves = own.map((balancer) => ({ balancer, names: namesIn(balancer) }));
  const found = new Map<Balancer, Unserved>();
  for (const { component, role } of servedRoles(frame, surelyRunning(frame, plane))) {
    const having = serves.filter(({ balancer }) =>
      rolesOf(balancer).some((each) => each === role || each === DEFAULT),
    );
    if (having.some(({ names }) => names.has(DEFAULT) || names.has(component))) continue;
    // A role that no load balancer has is reported above.
    const [meant] = having;
    if (!meant || !(roles.has(role) || roles.has(DEFAULT))) continue;
    const entry = found.get(meant.balancer) ?? { components: new Set(), roles: new Set() };
    entry.components.add(component);
    entry.roles.add(role);
    found.set(meant.balancer, entry);
  }
  for (const [{ item }, each] of found)
    yield finding(item.nameAt, wording(each), { restsOn: groundOf(own), fixes: () => serve(item, each) });
}

/** Lists the one component that is not served, or all that no other load balancer serves. */
function serve(balancer: Item, { components }: Unserved): readonly Fix[] {
  const words = components.size === 1 ? [...components, DEFAULT] : [DEFAULT];
  return words.flatMap((word) => appendToList(balancer, 'components', word, { title: `Add '${word}'` }));
}

function wording({ components, roles }: Unserved): string {
  const [first = '', ...others] = components;
  const more =
    others.length === 0 ? '' : others.length === 1 ? ' and 1 other' : ` and ${others.length} others`;

  return `No load balancer serves the ${quoted([...roles])} endpoints of '${first}'${more}. List ${others.length === 0 ? 'it' : 'them'} or '${DEFAULT}' here.`;
}

function namesIn({ item }: Balancer): ReadonlySet<string> {
  return new Set(componentLists.flatMap((key) => item.texts(key).items.map(({ value }) => value)));
}

function groundOf(balancers: readonly Balancer[]): readonly NodePlace[] {
  return balancers.flatMap(({ item }) => [
    ...item.ground('roles'),
    ...componentLists.flatMap((key) => item.ground(key)),
  ]);
}

/** The components of the groups that have servers for certain, where a network group takes endpoints by default. */
function surelyRunning(frame: Frame, plane: Plane): ReadonlySet<string> {
  const takesAny = frame
    .list('network-groups')
    .some((group) =>
      ['component-endpoints', 'tls-component-endpoints'].some((key) =>
        group.texts(key).items.some(({ value }) => value === DEFAULT),
      ),
    );
  if (!takesAny) return new Set();
  const pools = poolsOf(frame).pools.filter(({ group, min }) => group.plane === plane && min > 0);
  return new Set(pools.flatMap(({ group }) => [...group.components]));
}

/** The roles of the endpoints that have a virtual address. */
function* servedRoles(
  frame: Frame,
  components: Iterable<string>,
): Iterable<{ readonly component: string; readonly role: string }> {
  const definitions = componentDefinitions(frame);
  for (const component of components)
    for (const { hasVip, roles } of definitions.get(component)?.endpoints ?? [])
      if (hasVip) for (const role of roles) yield { component, role };
}
