/** What a network without a gateway could have as one. */
import { formatAddress } from '../../../../net/address.js';
import { freeRanges } from '../../../../net/address-range.js';
import { addKey, renameKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { usableRange } from '../../simulation/processor-addresses.js';
import type { Network } from '../../simulation/read-networks.js';

export function giveGateway({ item, subnet, isTooSmall, entries }: Network): readonly Fix[] {
  if (item.entry('gateway'))
    return renameKey(item, 'gateway', 'gateway-ip', {
      title: "Rename to 'gateway-ip'",
      preferred: true,
    });
  if (!subnet || isTooSmall) return [];
  // A gateway that servers may have as well would be taken out of their addresses.
  const taken = entries.flatMap(({ range }) =>
    range && range.first.value <= range.last.value ? [range] : [],
  );
  const [free] = freeRanges(usableRange(subnet), taken);
  if (!free) return [];
  const address = formatAddress(free.first);
  return addKey(item, 'gateway-ip', address, { title: `Add 'gateway-ip: ${address}'`, after: 'cidr' });
}
