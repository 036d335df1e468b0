/** A segment id is no VLAN id. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { vlanIdOf } from './about-networks.js';
import { docs } from './cg-segment-id-range.docs.js';

export const cgSegmentIdRange = defineRule({
  id: 'carrier-grade/cg-segment-id-range',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network) {
    const { segmentId } = network;
    if (!segmentId || segmentId.value === '' || vlanIdOf(network) !== undefined) return;
    yield finding(segmentId.at, `'${segmentId.value}' is no VLAN id; write a number from 1 to 4094.`);
  },
});
