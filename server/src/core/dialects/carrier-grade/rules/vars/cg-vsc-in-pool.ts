/** A host of the overlay has an address that is given out to nodes. */
import type { Place } from '../../../../model/source-file.js';
import { formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Wr } from '../../model/carrier-grade-model.js';
import { addressOf } from '../../model/read-values.js';
import { rangeOf } from '../../model/read-vars.js';
import { theDirectory } from '../over.js';
import { hostsOf } from './about-overlay.js';
import { docs } from './cg-vsc-in-pool.docs.js';

export const cgVscInPool = defineRule({
  id: 'carrier-grade/cg-vsc-in-pool',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const pools = model.wr ? poolsOf(model.wr) : [];
    for (const { title, address } of hostsOf(model)) {
      const pool = pools.find(({ range }) => rangeContains(range, address.value));
      if (pool)
        yield finding(
          address.at,
          `${capital(title)} has the address ${formatAddress(address.value)}, which lies in a range of the KVM region.`,
          { related: [related(pool.at, 'The range begins here.')] },
        );
    }
  },
});

interface Pool {
  readonly range: AddressRange;
  readonly at: Place;
}

/** The ranges on networks, and that of the underlay. */
function poolsOf({ interfaces, reader, properties }: Wr): readonly Pool[] {
  const networks = interfaces.items.flatMap((each) => each.networks.items);
  const first = reader.value(properties, 'tul_ip_start_address', addressOf);
  const last = reader.value(properties, 'tul_ip_end_address', addressOf);
  return [...networks, { first, last, range: rangeOf(first, last) }].flatMap(({ range, first: begin }) =>
    range && begin ? [{ range, at: begin.at }] : [],
  );
}
