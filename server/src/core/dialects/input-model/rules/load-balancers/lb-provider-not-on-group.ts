/** Servers that provide a load balancer are not attached to its network group. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { attachedTo } from '../../simulation/addresses-networks.js';
import type { Pool } from '../../simulation/allocation-pools.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { attachTo } from '../servers/about-attaching.js';
import { eachBalancer } from './about-balancers.js';
import { providing } from './about-providers.js';
import { docs } from './lb-provider-not-on-group.docs.js';

export const lbProviderNotOnGroup = defineRule({
  id: 'input-model/lb-provider-not-on-group',
  severity: 'error',
  docs,
  over: eachBalancer,
  *check(balancer, frame) {
    const [networkGroup, ...others] = balancer.networkGroups;
    const name = networkGroup?.name;
    const provider = balancer.item.text('provider');
    if (!networkGroup || name === undefined || others.length > 0 || !provider) return;
    for (const { pool } of providing(frame, balancer)) {
      if (pool.min === 0 || pool.roles.some((role) => attachedTo(frame, role, name) !== 'no')) continue;
      const model = interfaceModelOf(frame, pool);
      yield finding(
        provider.at,
        `Servers of '${pool.group.name ?? ''}' are not attached to '${name}': '${provider.value}' needs it for ${titleOf(balancer)}.`,
        {
          restsOn: [model?.nameAt, ...networkGroup.ground('load-balancers')],
          related: [
            related(networkGroup.nameAt, 'The network group is defined here.'),
            related(model?.nameAt, 'The interface model of the servers is defined here.'),
          ],
          fixes: () => (model ? attachTo(model, name) : []),
        },
      );
    }
  },
});

/** The first one, where servers of several roles are taken. */
function interfaceModelOf(frame: Frame, pool: Pool): Item | undefined {
  const [model] = pool.roles.flatMap((role) => {
    const item = frame.find('server-roles', role);
    return frame.find('interface-models', item?.text('interface-model')?.value) ?? [];
  });
  return model;
}
