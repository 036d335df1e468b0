/** A segment id is no VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { networksOf } from './about-networks.js';
import { docs } from './cg-segment-id-range.docs.js';
import { vlanIdOf } from './logical-networks.js';

export const cgSegmentIdRange = defineRule({
  id: 'carrier-grade/cg-segment-id-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const network of networksOf(environment)) {
      const { segmentId } = network;
      if (!segmentId || segmentId.value === '' || vlanIdOf(network) !== undefined) continue;
      yield finding(segmentId.at, `'${segmentId.value}' is no VLAN id; write a number from 1 to 4094.`);
    }
  },
});
