/** A host of the overlay has an address that is assigned to nodes. */
import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { moveOn } from '../about-free-addresses.js';
import { theDirectory } from '../over.js';
import { poolsOf } from '../wr/about-wr.js';
import { hostsOf } from './about-overlay.js';
import { docs } from './cg-vsc-in-pool.docs.js';

export const cgVscInPool = defineRule({
  id: 'carrier-grade/cg-vsc-in-pool',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const pools = model.wr ? poolsOf(model.wr) : [];
    for (const { title, address, isGiven } of hostsOf(model)) {
      const pool = pools.find(({ range }) => rangeContains(range, address.value));
      if (pool)
        yield finding(
          address.at,
          `${formatAddress(address.value)}, the address of ${title}, is in a range of the KVM region.`,
          {
            related: [related(pool.first.at, 'The range begins here.')],
            fixes: () => (isGiven ? [] : moveOn(model, address)),
          },
        );
    }
  },
});
