/** Where a server is: its own server group, or for a virtual machine without one that of its hypervisor. */
import type { Fleet } from './fleet.js';
import type { Column, ServerRow } from './server.js';

/** What decides where servers are. */
export const placeColumns = ['id', 'group', 'hypervisorId'] as const satisfies readonly Column[];

/** Whether a server is where another one is. */
export function isGuest({ group, hypervisorId, unknown }: ServerRow): boolean {
  if (group !== undefined || unknown?.includes('group')) return false;
  return hypervisorId !== undefined || unknown?.includes('hypervisorId') === true;
}

/** Undefined where it cannot be told; a place without a group is that of servers which name none. */
export function placeOf(fleet: Fleet, row: ServerRow): { readonly group: string | undefined } | undefined {
  if (!isGuest(row)) return row.unknown?.includes('group') ? undefined : { group: row.group };
  const { hypervisorId } = row;
  const [index, ...others] = hypervisorId === undefined ? [] : (fleet.by('id').get(hypervisorId) ?? []);
  const host = index === undefined || others.length > 0 ? undefined : fleet.rows[index];
  // A hypervisor that is a virtual machine itself has a finding, and nothing follows from it.
  if (!host || isGuest(host) || host.unknown?.includes('group')) return undefined;
  return { group: host.group };
}
