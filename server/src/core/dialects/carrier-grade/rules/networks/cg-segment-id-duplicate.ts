/** Two networks have the same VLAN. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { LogicalNetwork } from '../../model/carrier-grade-model.js';
import { eachEnvironment } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-segment-id-duplicate.docs.js';
import { vlanIdOf } from './logical-networks.js';

export const cgSegmentIdDuplicate = defineRule({
  id: 'carrier-grade/cg-segment-id-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const seen = new Map<number, LogicalNetwork>();
    for (const network of environment.defined) {
      const id = vlanIdOf(network);
      if (id === undefined || !network.segmentId) continue;
      const first = seen.get(id);
      // The same network defined twice is another mistake.
      if (first?.segmentId && first.name?.value !== network.name?.value)
        yield finding(network.segmentId.at, `${called(network)} has the VLAN id ${id} of ${called(first)}.`, {
          related: [{ at: first.segmentId.at, message: `The id of ${called(first)} stands here.` }],
        });
      else seen.set(id, network);
    }
  },
});
