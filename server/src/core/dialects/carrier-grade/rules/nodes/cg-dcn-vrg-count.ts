/** The number of DCN or VRG servers is not the one that the control plane or the definition gives. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Server } from '../../model/carrier-grade-model.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-dcn-vrg-count.docs.js';

export const cgDcnVrgCount = defineRule({
  id: 'carrier-grade/cg-dcn-vrg-count',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check(model) {
    const { definition, provision, controlPlaneFiles } = model;
    if (!provision?.servers.complete || provision.servers.items.some(({ type }) => !type)) return;
    const of = (type: string) => provision.servers.items.filter((server) => server.type === type);
    for (const file of controlPlaneFiles) {
      if (!definition?.controlPlanes.items.some((plane) => plane.file?.value === file.path)) continue;
      for (const { nodeType, memberCount } of file.tiers.items) {
        const servers = of('DCN');
        if (nodeType?.value !== 'dcn-001' || !memberCount || servers.length === memberCount.value) continue;
        yield finding(
          memberCount.at,
          `The tier has ${memberCount.value} DCN nodes, but 'node-provision.json' has ${servers.length}.`,
          { related: groupPlaces(servers) },
        );
      }
    }
    for (const { resourceNodes } of definition?.controlPlanes.items ?? []) {
      for (const { file, count } of resourceNodes.items) {
        const servers = of('VRG');
        if (!file?.value.endsWith('/ccp-vrsg.json') || !count || servers.length === count.value) continue;
        yield finding(
          count.at,
          `The definition has ${count.value} VRG nodes, but 'node-provision.json' has ${servers.length}.`,
          { related: groupPlaces(servers) },
        );
      }
    }
  },
});

function groupPlaces(servers: readonly Server[]) {
  const [first] = servers.flatMap(({ group }) => group ?? []);
  return first ? [{ at: first.at, message: 'The first of the servers is here.' }] : [];
}
