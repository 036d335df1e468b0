/** The underlay range of the KVM region is not on the tenant network. */
import { formatAddress } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { networkNamed, outsideSubnet } from '../about-subnets.js';
import { eachFile } from '../over.js';
import { moveEnd, swapEnds } from './about-range-repairs.js';
import { docs } from './cg-wr-tul-range.docs.js';

export const cgWrTulRange = defineRule({
  id: 'carrier-grade/cg-wr-tul-range',
  severity: 'error',
  docs,
  over: eachFile(({ wr }) => (wr ? [wr] : [])),
  *check({ reader, properties }, model) {
    const cidr = networkNamed(model, 'tenant')?.cidr;
    const first = reader.value(properties, 'tul_ip_start_address', addressOf);
    const last = reader.value(properties, 'tul_ip_end_address', addressOf);
    const ends = { first, last };
    for (const end of [first, last])
      yield* outsideSubnet(end, cidr, 'tenant', (own, subnet) => moveEnd(model, ends, own, subnet));
    const isInside = [first, last].every((end) => !end || !cidr || cidrContains(cidr.value, end.value));
    if (first && last && isInside && first.value.value > last.value.value)
      yield finding(
        first.at,
        `Range is reversed: ${formatAddress(first.value)} is after ${formatAddress(last.value)}.`,
        {
          fixes: () => swapEnds(model, ends, cidr?.value),
        },
      );
  },
});
