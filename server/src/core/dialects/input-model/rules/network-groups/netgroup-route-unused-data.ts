/** A route leads to a provider network that no control plane creates, because none is given its configuration data. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { planesOf } from '../../simulation/component-sets.js';
import { providerNetworks } from '../configuration-data/about-provider-networks.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-route-unused-data.docs.js';
import { groupsByName } from './read-groups.js';

export const netgroupRouteUnusedData = defineRule({
  id: 'input-model/netgroup-route-unused-data',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (!isDataKnown(frame)) return;
    const networks = new Map(
      providerNetworks(frame).flatMap((each) => (each.name ? [[each.name.value, each]] : [])),
    );
    const created = new Set(
      providerNetworks(frame).flatMap(({ name, isReferenced }) => (isReferenced && name ? [name.value] : [])),
    );
    for (const group of frame.list('network-groups'))
      for (const route of group.texts('routes').items) {
        const network = networks.get(route.value);
        if (!network?.name || created.has(route.value) || groupsByName(frame).has(route.value)) continue;
        const data = network.data.text('name');
        const what = data ? `'${data.value}'` : 'its configuration data';
        yield finding(route.at, `'${route.value}' is not created: no control plane lists ${what}.`, {
          restsOn: planesOf(frame).flatMap(({ item }) => item.ground('configuration-data')),
          related: [related(network.name.at, 'The provider network is defined here.')],
          fixes: () => (data ? give(frame, data.value) : []),
        });
      }
  },
});

/** Whether every list in which a control plane or a group of it names its data is known. */
function isDataKnown(frame: Frame): boolean {
  if (!frame.isWhole('control-planes') || !frame.isWhole('configuration-data')) return false;
  return planesOf(frame).every(
    ({ item, groups, areGroupsWhole }) =>
      areGroupsWhole &&
      [item, ...groups.map((group) => group.item)].every((each) => each.texts('configuration-data').complete),
  );
}

/** Adds the data to the list of the only control plane. */
function give(frame: Frame, data: string): readonly Fix[] {
  const [plane, ...others] = planesOf(frame);
  if (!plane || others.length > 0) return [];
  const title = `Add '${data}' to the control plane`;
  return plane.item.has('configuration-data')
    ? addToList(plane.item, 'configuration-data', data, { title })
    : addKey(plane.item, 'configuration-data', [data], { title });
}
