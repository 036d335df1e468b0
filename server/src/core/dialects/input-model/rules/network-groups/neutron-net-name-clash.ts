/** A provider network has the name of a network group. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { providerNetworks } from '../configuration-data/about-provider-networks.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-net-name-clash.docs.js';
import { groupsByName } from './read-groups.js';

export const neutronNetNameClash = defineRule({
  id: 'input-model/neutron-net-name-clash',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { name, isReferenced } of providerNetworks(frame)) {
      const group = name && isReferenced ? groupsByName(frame).get(name.value) : undefined;
      if (!name || !group) continue;
      yield finding(name.at, `'${name.value}' is also the name of a network group.`, {
        related: [related(group.item.nameAt, 'The network group is defined here.')],
        fixes: () =>
          changeTo(name, `${name.value}-NET`, {
            title: `Rename the provider network to '${name.value}-NET'`,
          }),
      });
    }
  },
});
