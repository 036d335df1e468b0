/** Load balancers for the roles of endpoints that have none, as repairs write them. */

import { PUBLIC_ROLE } from '../../../../architecture/clm-load-balancers.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { fixOf, together } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import type { Fix } from '../../../../rules/rule.js';
import { plainToCopy } from '../../../../syntax/plain-of.js';
import { printScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Plane } from '../../simulation/component-sets.js';
import type { Balancer } from '../../simulation/load-balancers.js';

/** A balancer that has no public endpoints takes the role; else one is written for it. */
export function giveRole(frame: Frame, plane: Plane, own: readonly Balancer[], role: string): readonly Fix[] {
  const able = role === PUBLIC_ROLE ? [] : own.filter((each) => !rolesOf(each).includes(PUBLIC_ROLE));
  const taken = able.flatMap(({ item, name, roles }) =>
    roles.items.length === 0
      ? []
      : addToList(item, 'roles', role, { title: `Add the role '${role}' to '${name?.value ?? ''}'` }),
  );
  return taken.length > 0 ? taken : addBalancer(frame, plane, own, role);
}

const rolesOf = ({ roles }: Balancer) => roles.items.map(({ value }) => value);

/** A balancer like the others, in the network group that has none yet, or else where they are. */
function addBalancer(frame: Frame, plane: Plane, own: readonly Balancer[], role: string): readonly Fix[] {
  const [like] = own;
  const provider = like?.item.text('provider')?.value;
  if (!like || like.isInline || provider === undefined) return [];
  const isPublic = role === PUBLIC_ROLE;
  const taken = new Set(own.map(({ name }) => name?.value));
  const usual = isPublic ? 'extlb' : 'lb';
  const name = taken.has(usual) ? freeName(`${usual}-`, 2, (each) => taken.has(each)) : usual;
  const roles = isPublic
    ? [role]
    : ['internal', 'admin'].filter((each) => own.every((other) => !rolesOf(other).includes(each)));
  const balancer = { name, provider, roles, components: ['default'] };
  const groups = frame.list('network-groups').filter((group) => {
    const list = group.entry('load-balancers')?.value;
    return list?.type !== 'seq' || list.items.every(({ type }) => type === 'scalar');
  });
  const free = groups.filter((group) => (group.name === 'MANAGEMENT') !== isPublic);
  return free
    .slice(0, MOST_CHOICES)
    .flatMap((group) =>
      together(`Add the load balancer '${name}' to '${group.label}'`, [
        addToList(plane.item, 'load-balancers', balancer),
        appendToList(group, 'load-balancers', name),
      ]),
    );
}

const MOST_CHOICES = 4;

/** Moves a balancer that a network group defines to a control plane, and leaves its name. */
export function moveToPlane(plane: Plane, { item, name }: Balancer): readonly Fix[] {
  const { file, node, shared } = item;
  const value = plainToCopy(node);
  if (!name || shared || value === undefined) return [];
  const isThere = plane.item.items('load-balancers').items.some((each) => each.name === name.value);
  const title = isThere
    ? `Refer to '${name.value}' of '${plane.name ?? ''}' here`
    : `Move '${name.value}' to '${plane.name ?? ''}'`;
  const span = file.tree.spanOf(node);
  const written = file.text.slice(span.start, span.end);
  // What follows the last value of the object stays: the line end, and comments.
  const newText = printScalar(file, name.value) + written.slice(written.trimEnd().length);
  return together(title, [
    fixOf(file, title, { span, newText }),
    ...(isThere ? [] : [appendToList(plane.item, 'load-balancers', value)]),
  ]);
}
