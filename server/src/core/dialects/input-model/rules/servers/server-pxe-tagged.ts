/** A server that is installed over its network is on a tagged VLAN. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { networksAround } from '../../simulation/network-index.js';
import { eachServer } from '../over.js';
import { docs } from './server-pxe-tagged.docs.js';

export const serverPxeTagged = defineRule({
  id: 'input-model/server-pxe-tagged',
  severity: 'warning',
  docs,
  over: eachServer(),
  *check(server, frame): Iterable<Report> {
    const { row } = server;
    const [network] = row.iloIp === undefined ? [] : (networksAround(frame, row.ip) ?? []);
    if (!network) return;
    const tagged = network.item.flag('tagged-vlan');
    if (tagged ? !tagged.value : network.item.has('tagged-vlan')) return;
    yield finding(
      server.item.text('ilo-ip')?.at ?? server.item.nameAt,
      `'${row.id}' is installed over '${network.item.name}', which is a tagged VLAN.`,
      {
        related: [{ at: network.item.nameAt, message: `'${network.item.name}' stands here.` }],
        fixes: () => {
          const { file, node } = network.item;
          const edits = tagged
            ? replaceScalar(file, tagged.node, false)
            : insertEntry(file, node, 'tagged-vlan', false);
          return [{ title: `Make '${network.item.name}' untagged`, edits: inFile(file, edits) }];
        },
      },
    );
  },
});
