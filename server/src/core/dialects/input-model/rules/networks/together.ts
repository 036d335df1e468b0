/** What networks must not have in common, and what those of one group must have. */

import { formatAddress } from '../../../../net/address.js';
import { freeRanges } from '../../../../net/address-range.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, renameKey } from '../../../../syntax/rewrite.js';
import { usableRange } from '../../simulation/processor-addresses.js';
import type { Network } from '../../simulation/read-networks.js';

export function giveGateway({ item, subnet, isTooSmall, entries }: Network): Fix[] {
  const { file, node } = item;
  const misspelt = item.entry('gateway');
  if (misspelt)
    return [
      {
        title: "Rename the key to 'gateway-ip'",
        edits: inFile(file, renameKey(file, misspelt, 'gateway-ip')),
        preferred: true,
      },
    ];
  if (!subnet || isTooSmall) return [];
  // A gateway that servers may have as well would be taken out of their addresses.
  const taken = entries.flatMap(({ range }) =>
    range && range.first.value <= range.last.value ? [range] : [],
  );
  const [free] = freeRanges(usableRange(subnet), taken);
  if (!free) return [];
  const address = formatAddress(free.first);
  return [
    {
      title: `Add the gateway '${address}'`,
      edits: inFile(file, insertEntry(file, node, 'gateway-ip', address, item.entry('cidr'))),
    },
  ];
}
