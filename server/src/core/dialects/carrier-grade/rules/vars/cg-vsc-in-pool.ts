import { formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-vsc-in-pool.docs.js';
import { capital, hostsOf } from './overlay.js';

export const cgVscInPool = defineRule({
  id: 'carrier-grade/cg-vsc-in-pool',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    const { wr } = model;
    if (!wr) return;
    const ranges = wr.interfaces.items.flatMap(({ networks }) => networks.items);
    const first = wr.reader.value(wr.properties, 'tul_ip_start_address', addressOf);
    const last = wr.reader.value(wr.properties, 'tul_ip_end_address', addressOf);
    const pools = [
      ...ranges.flatMap(({ range, first: at }) => (range && at ? [{ range, at: at.at }] : [])),
      ...(first && last && first.value.value <= last.value.value
        ? [{ range: { first: first.value, last: last.value }, at: first.at }]
        : []),
    ];
    for (const { title, address } of hostsOf(model)) {
      const pool = pools.find(({ range }) => rangeContains(range, address.value));
      if (pool)
        yield finding(
          address.at,
          `${capital(title)} has the address ${formatAddress(address.value)}, which lies in a range of the KVM region.`,
          { related: [{ at: pool.at, message: 'The range begins here.' }] },
        );
    }
  },
});
