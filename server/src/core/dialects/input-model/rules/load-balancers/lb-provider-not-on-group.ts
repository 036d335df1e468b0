/** Servers that provide a load balancer are not attached to its network group. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { attachedTo } from '../../simulation/addresses-networks.js';
import { balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-provider-not-on-group.docs.js';
import { providing } from './providers.js';

export const lbProviderNotOnGroup = defineRule({
  id: 'input-model/lb-provider-not-on-group',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const balancer of balancersOf(frame).all) {
      const [networkGroup] = balancer.networkGroups;
      const name = networkGroup?.name;
      if (!networkGroup || name === undefined || balancer.networkGroups.length > 1) continue;
      for (const { pool } of providing(frame, balancer)) {
        if (pool.min === 0 || pool.roles.some((role) => attachedTo(frame, role, name) !== 'no')) continue;
        const provider = balancer.item.text('provider');
        if (!provider) continue;
        const [model] = pool.roles.flatMap((role) => {
          const item = frame.find('server-roles', role);
          return frame.find('interface-models', item?.text('interface-model')?.value) ?? [];
        });
        yield finding(
          provider.at,
          `'${provider.value}' runs on servers of '${pool.group.name ?? ''}', which are not attached to '${name}', the network group of ${titleOf(balancer)}.`,
          {
            related: [
              { at: networkGroup.nameAt, message: 'This is the network group.' },
              ...(model
                ? [{ at: model.nameAt, message: 'This is the interface model of the servers.' }]
                : []),
            ],
            fixes: () => (model ? attachments(model, name) : []),
          },
        );
      }
    }
  },
});

/** Each interface of the model could carry the group. */
function attachments(model: Item, networkGroup: string): Fix[] {
  return model.items('network-interfaces').items.flatMap((each) => {
    const list = each.entry('network-groups')?.value;
    if (list?.type !== 'seq') return [];
    return [
      {
        title: `Add '${networkGroup}' to the interface '${each.name ?? ''}' of '${model.name ?? ''}'`,
        edits: inFile(model.file, insertItem(model.file, list, networkGroup)),
      },
    ];
  });
}
