/** Ranges that the KVM region lacks: on the hosts that its other ranges are on, in the subnet of the network. */

import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import type { Address } from '../../../../net/address.js';
import { formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangesOverlap } from '../../../../net/address-range.js';
import type { Cidr } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork, WrInterface } from '../../model/carrier-grade-model.js';
import { takenAddresses } from '../about-free-addresses.js';

/** One fix for each network by its plain name and each interface, where the range can be told. */
export function addRanges(
  model: CarrierGrade,
  interfaces: readonly WrInterface[],
  missing: readonly string[],
): readonly Fix[] {
  const ranges = interfaces.flatMap(({ networks }) => networks.items).flatMap(({ range }) => range ?? []);
  const taken = takenAddresses(model);
  return missing
    .flatMap((plain) => {
      const network = networkOf(model, plain);
      const range = network?.cidr && likeOthers(network.cidr.value, ranges, taken);
      if (!network?.name || !range) return [];
      const [first, last] = [formatAddress(range.first), formatAddress(range.last)];
      const item = { name: network.name.value, ip_start_address: first, ip_end_address: last };
      const title = `Add '${network.name.value}' from ${first} to ${last}`;
      return interfaces.flatMap(({ section, ports }) => {
        const where = interfaces.length > 1 ? ` on ${ports.items.map(({ value }) => value).join(', ')}` : '';
        return addToList(section, 'network', item, { title: title + where });
      });
    })
    .slice(0, MOST_CHOICES);
}

function networkOf({ environment }: CarrierGrade, plain: string): LogicalNetwork | undefined {
  return environment?.defined.find(({ name }) => name && carrierGradeNetwork(name.value)?.name === plain);
}

/** The same hosts as another range has, where nothing else has one of them. */
function likeOthers(
  cidr: Cidr,
  ranges: readonly AddressRange[],
  taken: readonly AddressRange[],
): AddressRange | undefined {
  for (const { first, last } of ranges) {
    const [low, high]: readonly (Address | undefined)[] = [first, last].map((each) =>
      sameHostIn(cidr, each, []),
    );
    if (!low || !high || low.value > high.value) continue;
    const range = { first: low, last: high };
    if (!taken.some((each) => rangesOverlap(each, range))) return range;
  }
  return undefined;
}
