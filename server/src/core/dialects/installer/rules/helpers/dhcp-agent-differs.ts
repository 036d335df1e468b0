/** The DHCP agents of undercloud and overcloud forward to different name servers. */

import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { theFolder } from '../over.js';
import { changeTo, fix } from './about-helpers.js';
import { fileOf, listOf, serversOf, TEMPLATE } from './dhcp-agent.js';
import { docs } from './dhcp-agent-differs.docs.js';

export const dhcpAgentDiffers = defineRule({
  id: 'installer/dhcp-agent-differs',
  severity: 'warning',
  docs,
  over: theFolder,
  *check(model) {
    const [overFile, underFile] = [fileOf(model, 'overcloud'), fileOf(model, 'undercloud')];
    const [overcloud, undercloud] = [overFile && serversOf(overFile), underFile && serversOf(underFile)];
    if (!overFile || !overcloud || !underFile || !undercloud) return;
    // Of the template and of what is no address other rules speak.
    const all = [...listOf(overcloud), ...listOf(undercloud)];
    if (all.some((server) => server === TEMPLATE || !parseAddress(server))) return;
    if (listOf(overcloud).toSorted().join() === listOf(undercloud).toSorted().join()) return;
    const other: Fix = fix(
      overFile.file,
      `Change the overcloud to '${undercloud.value}'`,
      replaceScalar(overFile.file, overcloud.node, undercloud.value),
    );
    yield finding(
      undercloud.at,
      `The undercloud asks the name servers ${undercloud.value}, but the overcloud ${overcloud.value}.`,
      {
        related: [{ at: overcloud.at, message: 'The name servers of the overcloud.' }],
        fixes: () => [changeTo(underFile.file, undercloud, overcloud.value), other],
      },
    );
  },
});
