/** The generated nodes.json does not agree with node-provision.json. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-nodes-json-edited.docs.js';

export const cgNodesJsonEdited = defineRule({
  id: 'carrier-grade/cg-nodes-json-edited',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ nodes, provision }) {
    if (!nodes || nodes.broken || !provision?.servers.complete) return;
    const byMac = new Map(provision.servers.items.map((server) => [server.mac?.value, server]));
    for (const server of nodes.servers.items) {
      if (!server.mac) continue;
      const source = byMac.get(server.mac.value);
      if (!source) {
        if (provision.servers.items.every(({ mac }) => mac))
          yield finding(
            server.mac.at,
            `'node-provision.json' has no server with the MAC address ${server.mac.value}.`,
          );
        continue;
      }
      for (const key of ['failureZone', 'group'] as const) {
        const here = server[key];
        const there = source[key];
        if (!here || !there || here.value === there.value) continue;
        yield finding(
          here.at,
          `'node-provision.json' gives this server '${there.value}', not '${here.value}'; provision again instead of editing this file.`,
          { related: [{ at: there.at, message: 'It stands here.' }] },
        );
      }
    }
  },
});
