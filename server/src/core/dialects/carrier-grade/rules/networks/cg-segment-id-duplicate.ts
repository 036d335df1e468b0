/** Two networks have the same VLAN id. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called, vlanIdOf } from './about-networks.js';
import { writeFreeVlanId } from './about-vlan-ids.js';
import { docs } from './cg-segment-id-duplicate.docs.js';

export const cgSegmentIdDuplicate = defineRule({
  id: 'carrier-grade/cg-segment-id-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, model) {
    const { defined } = environment;
    for (const { key, first, again } of repeated(defined, (network) => vlanIdOf(network)?.toString())) {
      // The same network defined twice is another mistake.
      if (!again.segmentId || first.name?.value === again.name?.value) continue;
      yield finding(again.segmentId.at, `Duplicate VLAN id ${key}, also used by ${called(first)}.`, {
        related: [related(first.segmentId?.at, `The id of ${called(first)} is set here.`)],
        fixes: () => writeFreeVlanId(again.segmentId, environment, model),
      });
    }
  },
});
