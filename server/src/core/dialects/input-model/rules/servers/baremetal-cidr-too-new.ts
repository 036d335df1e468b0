/** The installation network has a CIDR, which only newer releases support. */

import { processorChecks } from '../../../../architecture/clm-releases.js';
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, renameKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { cannotHold } from '../../model/holds-for.js';
import type { Item } from '../../model/item.js';
import { allServers } from '../over.js';
import { docs } from './baremetal-cidr-too-new.docs.js';

export const baremetalCidrTooNew = defineRule({
  id: 'input-model/baremetal-cidr-too-new',
  severity: 'error',
  docs,
  over: allServers([]),
  *check(fleet, frame) {
    if (!cannotHold(frame, processorChecks.baremetalCidr)) return;
    for (const item of fleet.baremetal) {
      const cidr = item.text('cidr');
      if (cidr)
        yield finding(
          item.keyAt('cidr'),
          "'cidr' requires SUSE OpenStack Cloud 9. Use 'subnet' and 'netmask' instead.",
          { fixes: () => inTwo(item, cidr) },
        );
    }
  },
});

function inTwo(item: Item, cidr: Value<string>): readonly Fix[] {
  const read = parseCidr(cidr.value);
  if (read.kind === 'invalid' || read.cidr.network.family !== 4) return [];
  const { prefix, network } = read.cidr;
  const mask = formatAddress({ family: 4, value: (2n ** 32n - 1n) ^ (2n ** BigInt(32 - prefix) - 1n) });
  const subnet = formatAddress(network);
  return together(`Replace with 'subnet: ${subnet}' and 'netmask: ${mask}'`, [
    renameKey(item, 'cidr', 'subnet'),
    changeTo(cidr, subnet),
    addKey(item, 'netmask', mask, { after: 'cidr' }),
  ]);
}
