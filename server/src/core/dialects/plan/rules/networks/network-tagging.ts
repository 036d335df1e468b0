/** The VLAN type of a network contradicts its row in the network tables. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, removeKey, together } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { proposeVlanId, proposeVlanRange } from '../../model/proposals.js';
import { eachNetwork } from '../over.js';
import { formatVlanRange } from '../vlans/about-vlan-ranges.js';
import { called, mayHaveItsCarriersId } from './about-networks.js';
import { docs } from './network-tagging.docs.js';

export const networkTagging = defineRule({
  id: 'plan/network-tagging',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { fact, vlanType } = network;
    if (!fact || !vlanType || fact.vlanType === 'none' || vlanType.value === fact.vlanType) return;
    const right = fact.vlanType;
    yield finding(vlanType.at, `${called(network)} must be ${right}.`, {
      fixes: () => withItsId(model, network, changeTo(vlanType, right), right),
    });
  },
});

/** With the type alone, an id would then be missing, or be too many. */
function withItsId(
  model: Plan,
  network: PlanNetwork,
  change: readonly Fix[],
  right: 'tagged' | 'untagged',
): readonly Fix[] {
  const { fact, section } = network;
  const title = `Change the VLAN type to '${right}'`;
  const written = ['vlan-id', 'vlan-range'].filter((key) => section.state(key) !== 'absent');
  if (right === 'untagged') {
    if (written.length === 0) return together(title, [change], { preferred: true });
    return together(`${title} and remove ${quoted(written)}`, [change, removeKey(section, written)]);
  }
  if (written.length > 0 || mayHaveItsCarriersId(network, right))
    return together(title, [change], { preferred: true });
  const range = fact?.takesVlanRange ? proposeVlanRange(model, network) : undefined;
  const id = fact?.takesVlanRange ? undefined : proposeVlanId(model, network);
  if (range) {
    const text = formatVlanRange(range);
    return together(`${title} and add 'vlan-range: ${text}'`, [
      change,
      addKey(section, 'vlan-range', text, { after: 'vlan-type' }),
    ]);
  }
  if (id === undefined) return [];
  const added = addKey(section, 'vlan-id', id, { after: 'vlan-type' });
  return together(`${title} and add 'vlan-id: ${id}'`, [change, added]);
}
