/** A network group lists the same route to a provider network twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { providerNetworks } from '../configuration-data/about-provider-networks.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-route-repeated.docs.js';
import { groupsByName } from './read-groups.js';

export const netgroupRouteRepeated = defineRule({
  id: 'input-model/netgroup-route-repeated',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const networks = new Set(providerNetworks(frame).flatMap(({ name }) => (name ? [name.value] : [])));
    if (networks.size === 0) return;
    for (const group of frame.list('network-groups'))
      for (const { key, first, again } of repeated(group.texts('routes').items, ({ value }) => value)) {
        // Of a route to a network group, the second time has no effect.
        if (!networks.has(key) || groupsByName(frame).has(key)) continue;
        yield finding(again.at, `Duplicate route to '${key}'.`, {
          related: [related(first.at, 'First listed here.')],
          fixes: () => dropItem(again, { title: `Remove the second '${key}'`, preferred: true }),
        });
      }
  },
});
