/** A network other than tenant has an empty segment id. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { called } from './about-networks.js';
import { writeFreeVlanId } from './about-vlan-ids.js';
import { docs } from './cg-segment-id-empty.docs.js';

export const cgSegmentIdEmpty = defineRule({
  id: 'carrier-grade/cg-segment-id-empty',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network, environment, model) {
    const { name, segmentId } = network;
    const fact = name && carrierGradeNetwork(name.value);
    if (segmentId?.value !== '' || !fact || fact.mayBeUntagged) return;
    yield finding(
      segmentId.at,
      `${called(network)} has no VLAN id. Only the tenant network can be untagged.`,
      { fixes: () => writeFreeVlanId(segmentId, environment, model) },
    );
  },
});
