/** The address is in a block that is reserved for documents. */

import { specialBlock } from '../../net/address.js';
import { finding } from '../kit/finding.js';
import { defineRule } from '../rule.js';
import { eachAddress, firstAddress } from './about-addresses.js';
import { docs } from './ip-documentation.docs.js';

export const ipDocumentation = defineRule({
  id: 'common/ip-documentation',
  severity: 'info',
  docs,
  over: eachAddress,
  *check(value, { file }) {
    const address = value.format === 'cidr' ? firstAddress(value) : undefined;
    if (!address || specialBlock(address) !== 'documentation') return;
    yield finding(
      { file, node: value.node },
      `'${value.text}' is in a block that is reserved for documentation. Was an example copied?`,
    );
  },
});
