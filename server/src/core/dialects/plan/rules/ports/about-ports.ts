/** Whether two definitions of ports may be for the same servers: both for all of them, or for a role in common. */
import type { PortDefinition } from '../../model/plan-sections.js';

/** Of two with one name: one that is for all servers may be for all but those of the other. */
export function areForOneServer({ roles: a }: PortDefinition, { roles: b }: PortDefinition): boolean {
  return (a.state === 'absent' && b.state === 'absent') || shareRole(a, b);
}

/** Of any two: one that is for all servers is beside every other. */
export function mayBeOnOneServer(a: PortDefinition, b: PortDefinition): boolean {
  if (a.port !== undefined && a.port.value === b.port?.value) return areForOneServer(a, b);
  return a.roles.state === 'absent' || b.roles.state === 'absent' || shareRole(a.roles, b.roles);
}

type Roles = PortDefinition['roles'];

function shareRole(a: Roles, b: Roles): boolean {
  return a.items.some(({ value }) => b.items.some((each) => each.value === value));
}
