/** A storage system has an address that a pool hands out. */
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { takenAddresses } from '../addresses/about-free-values.js';
import { called, comparedNetworks, poolsOf, subnetOf } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './storage-in-pool.docs.js';

export const storageInPool = defineRule({
  id: 'plan/storage-in-pool',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(plan) {
    for (const { address } of plan.storage.items) {
      if (!address) continue;
      const network = comparedNetworks(plan).find((each) =>
        poolsOf(each).some(({ value }) => rangeContains(value, address.value)),
      );
      const pool = network && poolsOf(network).find(({ value }) => rangeContains(value, address.value));
      if (!network || !pool) continue;
      yield finding(
        address.at,
        `The storage address ${formatAddress(address.value)} is in the pool ${formatRange(pool.value)} of ${called(network)}.`,
        {
          related: [related(pool.at, `The pool of ${called(network)}.`)],
          fixes: () => {
            const cidr = subnetOf(network)?.value;
            const free = cidr && nearestHost(cidr, address.value, takenAddresses(plan, address));
            const text = free && formatAddress(free);
            return text
              ? changeTo(address, text, {
                  title: `Change to ${text}, the nearest address outside every pool`,
                })
              : [];
          },
        },
      );
    }
  },
});
