/** A network group with load balancers or endpoints has no network. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksByGroup } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { endpointLists } from './endpoints.js';
import { docs } from './netgroup-no-networks.docs.js';
import { groupsByName } from './read-groups.js';
import { hasItems } from './use.js';

export const netgroupNoNetworks = defineRule({
  id: 'input-model/netgroup-no-networks',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const networks = frame.list('networks');
    if (networks.some((item) => !item.text('network-group') && item.has('network-group'))) return;
    for (const { item, name } of groupsByName(frame).values()) {
      const key = needingNetworks.find((each) => hasItems(item, each));
      if (key === undefined || networksByGroup(frame).has(name)) continue;
      yield finding(item.nameAt, `The network group '${name}' has '${key}' and no network.`, {
        related: [{ at: item.keyAt(key), message: 'They need addresses.' }],
      });
    }
  },
});

const needingNetworks = [
  'load-balancers',
  ...endpointLists,
  'service-endpoints',
  'tls-service-endpoints',
] as const;
