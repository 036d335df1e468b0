/** The generated nodes.json differs from node-provision.json. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Server } from '../../model/carrier-grade-model.js';
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
      const { mac } = server;
      const source = mac && byMac.get(mac.value);
      if (source) yield* differences(server, source);
      else if (mac && !byMac.has(undefined))
        yield finding(mac.at, `'node-provision.json' has no server with the MAC address '${mac.value}'.`);
    }
  },
});

function* differences(server: Server, source: Server): Iterable<Report> {
  for (const key of ['failureZone', 'group'] as const) {
    const here = server[key];
    const there = source[key];
    if (here && there && here.value !== there.value)
      yield finding(
        here.at,
        `'node-provision.json' gives this server '${there.value}', not '${here.value}'. Provision again instead of editing this file.`,
        { related: [related(there.at, 'It is set here.')], fixes: () => changeTo(here, there.value) },
      );
  }
}
