/** How often the names are used that a reference has and may mean: evidence on whether it was mistyped, or its definition renamed. */
import type { Guess } from '../../../../rules/kit/did-you-mean.js';
import type { Uses } from '../../../../rules/kit/evidence.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { NameKind } from '../../model/model-kinds.js';
import type { Column } from '../../model/server.js';

/** Servers name these kinds, too. */
export const columnsOfKinds: Readonly<Partial<Record<NameKind, Column>>> = {
  'server-role': 'role',
  'server-group': 'group',
  'nic-mapping': 'nicMapping',
};

/** Undefined for names of the product, which are never renamed. */
export function usesOf(
  frame: Frame,
  kinds: readonly NameKind[],
  { typed, word }: Guess,
  fleet?: Fleet,
): Uses | undefined {
  if (word === undefined || kinds.some((kind) => frame.shipped(kind).includes(word))) return undefined;
  const count = (name: string): number => Math.max(...kinds.map((kind) => countOf(frame, kind, name, fleet)));
  // Nobody names most of the servers, so that one without a reference is as good as any.
  return { typed: count(typed), meant: kinds.includes('server') ? 1 : count(word) };
}

function countOf(frame: Frame, kind: NameKind, name: string, fleet: Fleet | undefined): number {
  const column = kind === 'server' ? 'hypervisorId' : columnsOfKinds[kind];
  const ofServers = (column && fleet?.by(column).get(name)?.length) ?? 0;
  return frame.uses(kind, name).length + ofServers;
}
