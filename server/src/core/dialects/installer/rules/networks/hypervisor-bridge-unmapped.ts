/** The physical bridge of the compute nodes is in no bridge mapping. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { BRIDGE } from './about-hypervisor.js';
import { addMapping, knownMappings, mappingLists, type WrittenMapping } from './about-mappings.js';
import { textAt } from './about-meant-text.js';
import { rangesOf } from './about-vlan-ranges.js';
import { docs } from './hypervisor-bridge-unmapped.docs.js';

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
      related: mappingLists(environment).map(({ value }) =>
        related(value.at, 'The mapped bridges are listed here.'),
      ),
      fixes: () => {
        const meant = nearest(
          bridge.value,
          mappings.map((each) => each.bridge),
        );
        return [
          ...networksFor(environment, mappings).flatMap((network) =>
            addMapping(
              environment,
              { network, bridge: bridge.value },
              { title: `Map '${network}' to '${bridge.value}'` },
            ),
          ),
          ...(meant === undefined ? [] : changeTo(bridge, meant)),
        ];
      },
    });
  },
});

/** The networks that have VLANs and no bridge; without any, the name that the documents give the first one. */
function networksFor(environment: EnvironmentJson, mappings: readonly WrittenMapping[]): readonly string[] {
  const free = freeNetworks(environment, mappings);
  const isTaken = mappings.some(({ network }) => network === FIRST_NETWORK);
  return free.length > 0 || isTaken ? free : [FIRST_NETWORK];
}

const FIRST_NETWORK = 'physnet1';

/** The networks that have VLANs and no bridge. */
function freeNetworks(environment: EnvironmentJson, mappings: readonly WrittenMapping[]): readonly string[] {
  return (rangesOf(environment)?.all ?? []).flatMap(({ read }) =>
    (read.kind === 'name' || read.kind === 'range') &&
    mappings.every(({ network }) => network !== read.network)
      ? [read.network]
      : [],
  );
}
