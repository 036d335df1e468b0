/**
 * Ranges of VLAN ids: there is one where the table asks for it and nowhere else, it can be read, it is not reversed,
 * and no other network on its wire uses an id of it. Each is a rule of its own; the first that applies speaks.
 */

import type { ScalarNode } from '../../../../syntax/tree.js';
import type { PlanNetwork } from '../../model/plan-model.js';

/** The text of a `vlan-range` on a network that takes one, whether or not it can be read. */
export function writtenRange(
  network: PlanNetwork,
): { readonly text: string; readonly node: ScalarNode } | undefined {
  if (!network.fact?.takesVlanRange || network.section.state('vlan-range') !== 'written') return undefined;
  const node = network.section.entry('vlan-range')?.value;
  if (node?.type !== 'scalar' || node.tag || typeof node.value !== 'string') return undefined;
  return { text: node.value, node };
}
