/** The physical bridge of the compute nodes is in no bridge mapping. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { BRIDGE } from './hypervisor.js';
import { docs } from './hypervisor-bridge-unmapped.docs.js';
import { readItems, readVlanItem } from './list-items.js';
import { appendMapping, knownMappings, mappingLists } from './mapping-lists.js';
import { textAt } from './meant-text.js';
import { repair } from './repairs.js';

export const hypervisorBridgeUnmapped = defineRule({
  id: 'installer/hypervisor-bridge-unmapped',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const bridge = textAt(environment, BRIDGE);
    const mappings = knownMappings(environment);
    if (!bridge || !mappings || mappings.some((each) => each.bridge === bridge.value)) return;
    yield finding(bridge.at, `No network is mapped to '${bridge.value}'.`, {
      related: mappingLists(environment).map(({ value }) => ({
        at: value.at,
        message: 'The bridges that networks are mapped to.',
      })),
      fixes: () => {
        const meant = nearest(
          bridge.value,
          mappings.map((each) => each.bridge),
        );
        const ranges = readItems(environment, 'neutron.network_vlan_ranges')?.items ?? [];
        const free = ranges
          .flatMap((item) => {
            const read = readVlanItem(item);
            return read.kind === 'name' || read.kind === 'range' ? [read.network] : [];
          })
          .filter((network) => !mappings.some((each) => each.network === network));
        return [
          ...free.flatMap((network) =>
            repair(environment, `Map '${network}' to '${bridge.value}'`, [
              appendMapping(environment, { network, bridge: bridge.value }),
            ]),
          ),
          ...(meant === undefined ? [] : change(environment.file, bridge, meant)),
        ];
      },
    });
  },
});
