/** A server is installed over a tagged VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksAround } from '../../simulation/network-index.js';
import { eachServer } from '../over.js';
import { alikeInPlace } from './about-places.js';
import { docs } from './server-pxe-tagged.docs.js';

export const serverPxeTagged = defineRule({
  id: 'input-model/server-pxe-tagged',
  severity: 'warning',
  docs,
  over: eachServer(alikeInPlace),
  *check(server, frame) {
    const { row } = server;
    const [network] = row.iloIp === undefined ? [] : (networksAround(frame, row.ip) ?? []);
    if (!network) return;
    const tagged = network.item.flag('tagged-vlan');
    if (tagged ? !tagged.value : network.item.has('tagged-vlan')) return;
    yield finding(
      server.item.text('ilo-ip')?.at ?? server.item.nameAt,
      `'${row.id}' cannot boot over '${network.item.label}', a tagged VLAN.`,
      {
        restsOn: tagged ? network.item.ground('tagged-vlan') : [network.item.nameAt],
        related: [{ at: network.item.nameAt, message: `'${network.item.label}' is defined here.` }],
        fixes: () => {
          const title = `Make '${network.item.label}' untagged`;
          return tagged
            ? changeTo(tagged, false, { title })
            : addKey(network.item, 'tagged-vlan', false, { title });
        },
      },
    );
  },
});
