/** Ranges of VLAN ids as they are written, whether or not they can be read. */
import type { Value } from '../../../../model/value.js';
import type { VlanRange } from '../../../../net/vlan.js';
import { ownEntry } from '../../../../rules/kit/fixes.js';
import type { PlanNetwork } from '../../model/plan-model.js';

/** The text of the `vlan-range` of a network that takes one. */
export function writtenRange({ fact, section }: PlanNetwork): Value<string> | undefined {
  if (!fact?.takesVlanRange || section.state('vlan-range') !== 'written') return undefined;
  const node = section.entry('vlan-range')?.value;
  if (node?.type !== 'scalar' || node.tag || typeof node.value !== 'string') return undefined;
  const shared = ownEntry(section, 'vlan-range') === undefined;
  return { value: node.value, node, at: { file: section.at.file, node }, shared };
}

export function formatVlanRange(range: VlanRange): string {
  return `${range.first}-${range.last}`;
}
