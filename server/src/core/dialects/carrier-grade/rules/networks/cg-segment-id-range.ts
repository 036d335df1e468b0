/** A segment id is not a valid VLAN id. */
import type { Value } from '../../../../model/value.js';
import { isVlanId } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { eachNetwork } from '../over.js';
import { vlanIdOf } from './about-networks.js';
import { writeFreeVlanId } from './about-vlan-ids.js';
import { docs } from './cg-segment-id-range.docs.js';

export const cgSegmentIdRange = defineRule({
  id: 'carrier-grade/cg-segment-id-range',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, environment, model) {
    const { segmentId } = network;
    if (!segmentId || segmentId.value === '' || vlanIdOf(network) !== undefined) return;
    yield finding(
      segmentId.at,
      `'${segmentId.value}' is not a valid VLAN id. Write a number from 1 to 4094.`,
      {
        fixes: () => [...numberIn(segmentId, environment), ...writeFreeVlanId(segmentId, environment, model)],
      },
    );
  },
});

/** The only number in a text such as `vlan403`, where it is an id that no other network has. */
function numberIn(id: Value<string | number>, { defined }: NetworkEnvironment): readonly Fix[] {
  const [, digits] = /^\D*?0*([1-9]\d*)\D*$/.exec(String(id.value)) ?? [];
  const isFree = defined.every(({ segmentId }) => String(segmentId?.value) !== digits);
  return digits && isVlanId(Number(digits)) && isFree ? changeTo(id, digits, { preferred: true }) : [];
}
