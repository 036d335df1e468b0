/** The subnet has no room for a network of hosts. */

import { bitsOf } from '../../net/address.js';
import { rangeSize } from '../../net/address-range.js';
import { hostRange, parseCidr } from '../../net/cidr.js';
import { finding } from '../kit/finding.js';
import { defineRule } from '../rule.js';
import { eachAddress } from './about-addresses.js';
import { docs } from './cidr-too-small.docs.js';

export const cidrTooSmall = defineRule({
  id: 'common/cidr-too-small',
  severity: 'error',
  docs,
  over: eachAddress,
  *check({ format, node, text }, { file }) {
    const result = format === 'cidr' ? parseCidr(text) : undefined;
    if (!result || result.kind === 'invalid') return;
    const { cidr } = result;
    if (bitsOf(cidr.network.family) - cidr.prefix >= 2) return;
    const room = rangeSize(hostRange(cidr)) === 1n ? 'one address' : 'two addresses';
    yield finding({ file, node }, `'${text}' is too small for a network: it has only ${room}.`);
  },
});
