/** A network other than tenant has an empty segment id. */

import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called, networksOf } from './about-networks.js';
import { docs } from './cg-segment-id-empty.docs.js';

export const cgSegmentIdEmpty = defineRule({
  id: 'carrier-grade/cg-segment-id-empty',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const network of networksOf(environment)) {
      const fact = network.name && carrierGradeNetwork(network.name.value);
      if (network.segmentId?.value !== '' || !fact || fact.mayBeUntagged) continue;
      yield finding(
        network.segmentId.at,
        `${called(network)} has no VLAN id; only the tenant network may be untagged.`,
      );
    }
  },
});
