/** Two network groups on one interface have untagged networks. */
import { processorChecks } from '../../../../architecture/clm-releases.js';
import { addKey, setKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { holdsFor } from '../../model/holds-for.js';
import { freeVlanId } from '../../simulation/free-networks.js';
import { besidesFirst, untaggedGroups } from './about-carried-groups.js';
import { docs } from './ifmodel-multi-untagged.docs.js';
import { eachInterface } from './interfaces.js';

export const ifmodelMultiUntagged = defineRule({
  id: 'input-model/ifmodel-multi-untagged',
  severity: 'error',
  docs,
  over: eachInterface,
  *check({ item, groups }, frame) {
    if (!holdsFor(frame, processorChecks.oneUntaggedNetwork)) return;
    const untagged = untaggedGroups(frame);
    yield* besidesFirst(
      groups.filter(({ value }) => untagged.has(value)),
      (group, first) =>
        `'${group}' and '${first}' both have untagged networks; '${item.label}' can carry only one of them.`,
      undefined,
      ({ value }) => tagged(frame, value),
    );
  },
});

/** Gives the one untagged network of a group a VLAN. */
function tagged(frame: Frame, group: string): readonly Fix[] {
  const untagged = frame
    .list('networks')
    .filter(
      (each) => each.text('network-group')?.value === group && each.flag('tagged-vlan')?.value === false,
    );
  const [network, another] = untagged;
  const own = network?.integer('vlanid')?.value;
  const id = own ?? freeVlanId(frame, network);
  if (!network || another || id === undefined) return [];
  return together(`Tag '${network.label}' with VLAN id ${id}`, [
    setKey(network, 'tagged-vlan', true),
    ...(own === undefined ? [addKey(network, 'vlanid', id, { after: 'tagged-vlan' })] : []),
  ]);
}
