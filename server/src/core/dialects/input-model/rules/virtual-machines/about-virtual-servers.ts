/** What rules about virtual servers share: where to point at, and the models that a role names. */
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

/** The keys of a role that name models which say how large a virtual server is. */
export type SizedBy = 'disk-model' | 'cpu-model' | 'memory-model';

/** The model of one kind that a role names; undefined when that cannot be told. */
export function modelOf(frame: Frame, { row }: Server, key: SizedBy): Item | 'none' | undefined {
  const role = frame.find('server-roles', row.role);
  if (!role) return undefined;
  if (role.state(key) === 'absent') return 'none';
  return frame.find(`${key}s`, role.text(key)?.value);
}

export const roleAt = ({ item }: Server) => item.text('role')?.at ?? item.nameAt;
export const hostAt = ({ item }: Server) => item.text('hypervisor-id')?.at ?? item.nameAt;
