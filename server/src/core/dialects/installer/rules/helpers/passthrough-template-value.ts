/** The name servers of the DHCP agent are still those of the template. */

import { templateNameServer } from '../../../../architecture/dhcp-agent.js';
import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { eachPassthrough } from '../over.js';
import { listOf, type Side, serversOf, serversOn, sideOf } from './about-dhcp-agent.js';
import { docs } from './passthrough-template-value.docs.js';

export const passthroughTemplateValue = defineRule({
  id: 'installer/passthrough-template-value',
  severity: 'error',
  docs,
  over: eachPassthrough,
  *check(passthrough, installer) {
    const servers = serversOf(passthrough);
    if (!servers || !isTemplate(servers)) return;
    yield finding(
      servers.at,
      `'${templateNameServer}' is a placeholder. Enter the addresses of your name servers, separated by commas.`,
      {
        fixes: () => {
          const others = listOf(servers).filter((server) => server !== templateNameServer);
          if (others.length > 0) return changeTo(servers, others.join(','));
          const side = sideOf(passthrough);
          const known = side ? knownServers(installer, side) : [];
          return [...new Set(known)].flatMap((each) => changeTo(servers, each));
        },
      },
    );
  },
});

const isTemplate = (servers: Value<string>) => listOf(servers).includes(templateNameServer);

/** Name servers that the folder names elsewhere: in the file of the other side, or in the environment file. */
function knownServers(installer: Installer, own: Side): readonly string[] {
  const forwarders = serversOn(installer, own === 'overcloud' ? 'undercloud' : 'overcloud');
  const server = installer.environment?.text(`dns.${own}_server`)?.value;
  return [
    ...(forwarders && !isTemplate(forwarders) ? [forwarders.value] : []),
    ...(server !== undefined && parseAddress(server) ? [server] : []),
  ];
}
