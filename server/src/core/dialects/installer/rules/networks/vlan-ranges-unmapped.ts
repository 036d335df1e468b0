/** A physical network has VLAN ids and is mapped to no bridge. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachEnvironment } from '../over.js';
import { changeItem } from './about-list-items.js';
import { addMapping, knownMappings, mappingLists } from './about-mappings.js';
import { textAt } from './about-meant-text.js';
import { rangesOf } from './about-vlan-ranges.js';
import { docs } from './vlan-ranges-unmapped.docs.js';

export const vlanRangesUnmapped = defineRule({
  id: 'installer/vlan-ranges-unmapped',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const ranges = rangesOf(environment);
    const mappings = knownMappings(environment);
    if (!ranges || !mappings) return;
    const names = mappings.map(({ network }) => network);
    for (const { item, read } of ranges.all) {
      if (read.kind === 'invalid' || read.kind === 'mapping' || names.includes(read.network)) continue;
      const { network } = read;
      yield finding(item.at, `No bridge is mapped to '${network}'.`, {
        related: mappingLists(environment).map(({ value }) =>
          related(value.at, 'The mapped networks are listed here.'),
        ),
        fixes: () => {
          const meant = nearest(
            network,
            names.filter((name) => name !== serviceNetwork.network),
          );
          const renamed = meant && meant + item.text.slice(network.length);
          const bridge = textAt(environment, 'hypervisor.physical_bridge')?.value ?? EXTERNAL_BRIDGE;
          const free = mappings.every((each) => each.bridge !== bridge);
          return [
            ...(renamed ? changeItem(ranges.list, item, renamed) : []),
            ...(free
              ? addMapping(environment, { network, bridge }, { title: `Map '${network}' to '${bridge}'` })
              : []),
          ];
        },
      });
    }
  },
});

/** The bridge that every node has towards the outside. */
const EXTERNAL_BRIDGE = 'br-ex';
