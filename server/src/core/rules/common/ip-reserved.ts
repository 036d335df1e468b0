/** The address is in a block that no host can use. */

import { specialBlock } from '../../net/address.js';
import { finding } from '../kit/finding.js';
import { defineRule } from '../rule.js';
import { eachAddress, firstAddress } from './about-addresses.js';
import { docs } from './ip-reserved.docs.js';

export const ipReserved = defineRule({
  id: 'common/ip-reserved',
  severity: 'error',
  docs,
  over: eachAddress,
  *check(value, { file }) {
    const address = firstAddress(value);
    const block = address && specialBlock(address);
    if (!block || block === 'documentation') return;
    yield finding(
      { file, node: value.node },
      `'${value.text}' is in a ${BLOCKS[block]} block that no host can use.`,
    );
  },
});

const BLOCKS = {
  unspecified: 'reserved',
  loopback: 'loopback',
  'link-local': 'link-local',
  multicast: 'multicast',
  reserved: 'reserved',
} as const;
