/** Sums of nodes in words, so that every message that speaks of a sum shows how it was made. */
import type { NodeRole } from '../../../../architecture/node-roles.js';
import { counted } from '../../../../rules/kit/words.js';
import type { NodeSum } from '../../model/plan-model.js';

/** `1 undercloud + 3 controllers + 2 Swift storage nodes`; roles of which there are none are left out. */
export function inWords(sum: NodeSum): string {
  const parts = sum.parts.filter(({ count }) => count !== undefined && count > 0);
  return parts.map(({ role, count = 0 }) => counted(count, ...namesOf(role))).join(' + ');
}

function namesOf(role: NodeRole): readonly [one: string, many: string] {
  const one = NAMES[role.name] ?? role.title;
  return [one, one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`];
}

const NAMES: Readonly<Record<string, string>> = {
  undercloud: 'undercloud',
  controller: 'controller',
  compute: 'compute node',
  'swift-storage': 'Swift storage node',
  'vsa-storage': 'VSA node',
  'vsa-ao-storage': 'VSA AO node',
  'scale-out-swift-proxy': 'scale-out Swift proxy',
  'scale-out-swift-storage': 'scale-out Swift storage node',
  'compute-proxy': 'compute proxy',
};

/** The part of a sum that the given roles make; undefined when one of them is unknown. */
export function sumOf(sum: NodeSum, roles: readonly string[]): Required<NodeSum> | undefined {
  const parts = sum.parts.filter(({ role }) => roles.includes(role.name));
  let total = 0;
  for (const { count } of parts) {
    if (count === undefined) return undefined;
    total += count;
  }
  return { parts, total };
}
