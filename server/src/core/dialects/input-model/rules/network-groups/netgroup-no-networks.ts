/** A network group with load balancers or endpoints has no network. */

import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import { freeName as numbered } from '../../../../rules/kit/renumber.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { namedBy } from '../../model/references.js';
import { networksByGroup } from '../../simulation/read-networks.js';
import { groupsForNetwork } from '../groups-roles/about-server-groups.js';
import { createIt } from '../names/about-stubs.js';
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
    // A network whose group is unknown may be in any of them.
    const isOpen = (item: Item) => !namedBy(frame, item, 'network-group', 'network-group');
    if (networks.some(isOpen)) return;
    for (const { item, name } of groupsByName(frame).values()) {
      const key = NEEDING_NETWORKS.find((each) => hasItems(item, each));
      if (key === undefined || networksByGroup(frame).has(name)) continue;
      yield finding(item.nameAt, `Network group '${name}' has '${key}' but no network.`, {
        restsOn: frame.emptyList('networks'),
        related: [related(item.keyAt(key), 'They need addresses.')],
        fixes: () => createNetwork(frame, name),
      });
    }
  },
});

/** A network of the group, in the server group where its like are. */
function createNetwork(frame: Frame, group: string): readonly Fix[] {
  const name = freeName(`${group}-NET`, (each) => frame.places('network', each).length > 0);
  const created = createIt(frame, 'network', name);
  const [first] = created;
  const home = groupsForNetwork(frame, undefined, group)[0];
  if (!first || !home) return created;
  const listed = appendToList(home, 'networks', name);
  const both = together(`${first.title} in '${home.label}'`, [created, listed]);
  return both.length > 0 ? both : created;
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  return isTaken(name) ? numbered(`${name}-`, 2, isTaken) : name;
}
