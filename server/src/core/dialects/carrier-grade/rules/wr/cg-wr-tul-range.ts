/** The underlay range of the KVM region is not on the tenant network. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { eachFile } from '../over.js';
import { networkNamed } from '../vars/about-vars.js';
import { docs } from './cg-wr-tul-range.docs.js';

export const cgWrTulRange = defineRule({
  id: 'carrier-grade/cg-wr-tul-range',
  severity: 'error',
  docs,
  over: eachFile(({ wr }) => (wr ? [wr] : [])),
  *check(file, model) {
    const cidr = networkNamed(model, 'tenant')?.cidr;
    const { reader, properties: map } = file;
    const first = reader.value(map, 'tul_ip_start_address', addressOf);
    const last = reader.value(map, 'tul_ip_end_address', addressOf);
    for (const end of [first, last])
      if (end && cidr && !cidrContains(cidr.value, end.value))
        yield finding(
          end.at,
          `${formatAddress(end.value)} lies outside ${formatCidr(cidr.value)}, the subnet of 'tenant'.`,
          { related: [{ at: cidr.at, message: 'The subnet stands here.' }] },
        );
    if (first && last && first.value.value > last.value.value)
      yield finding(first.at, 'The underlay range ends before it begins.');
  },
});
