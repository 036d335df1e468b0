/** The DHCP agents of undercloud and overcloud forward to different name servers. */

import { templateNameServer } from '../../../../architecture/dhcp-agent.js';
import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFolder } from '../over.js';
import { listOf, serversOn } from './about-dhcp-agent.js';
import { docs } from './dhcp-agent-differs.docs.js';

export const dhcpAgentDiffers = defineRule({
  id: 'installer/dhcp-agent-differs',
  severity: 'warning',
  docs,
  over: theFolder,
  *check(installer) {
    const [overcloud, undercloud] = [serversOn(installer, 'overcloud'), serversOn(installer, 'undercloud')];
    if (!overcloud || !undercloud || !isFilledIn(overcloud) || !isFilledIn(undercloud)) return;
    if (listOf(overcloud).toSorted().join() === listOf(undercloud).toSorted().join()) return;
    yield finding(
      undercloud.at,
      `The undercloud asks the name servers ${undercloud.value}, but the overcloud ${overcloud.value}.`,
      {
        related: [related(overcloud.at, 'The name servers of the overcloud are set here.')],
        fixes: () => [
          ...changeTo(undercloud, overcloud.value),
          ...changeTo(overcloud, undercloud.value, {
            title: `Change the overcloud to '${undercloud.value}'`,
          }),
        ],
      },
    );
  },
});

/** Of the template and of what is no address other rules speak. */
function isFilledIn(servers: Value<string>): boolean {
  return listOf(servers).every(
    (server) => server !== templateNameServer && parseAddress(server) !== undefined,
  );
}
