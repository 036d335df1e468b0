/** A network group with load balancers or endpoints has no network. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { namedBy } from '../../model/references.js';
import { networksByGroup } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { endpointLists } from './about-endpoints.js';
import { hasItems } from './about-use.js';
import { docs } from './netgroup-no-networks.docs.js';
import { groupsByName } from './read-groups.js';

const NEEDING_NETWORKS = [
  'load-balancers',
  ...endpointLists,
  'service-endpoints',
  'tls-service-endpoints',
] as const;

export const netgroupNoNetworks = defineRule({
  id: 'input-model/netgroup-no-networks',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const networks = frame.list('networks');
    // A network whose group nobody can tell may be one of any.
    const isOpen = (item: Item) => !namedBy(frame, item, 'network-group', 'network-group');
    if (networks.some(isOpen)) return;
    for (const { item, name } of groupsByName(frame).values()) {
      const key = NEEDING_NETWORKS.find((each) => hasItems(item, each));
      if (key === undefined || networksByGroup(frame).has(name)) continue;
      yield finding(item.nameAt, `The network group '${name}' has '${key}' and no network.`, {
        restsOn: frame.emptyList('networks'),
        related: [related(item.keyAt(key), 'They need addresses.')],
      });
    }
  },
});
