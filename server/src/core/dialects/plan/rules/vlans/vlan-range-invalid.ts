/** A range of VLAN ids cannot be read, or leaves the ids that there are. */

import type { Value } from '../../../../model/value.js';
import { isVlanId, parseVlanRange, VLAN_MAX, VLAN_MIN, type VlanRange } from '../../../../net/vlan.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import { freeVlansFrom } from '../../model/proposals.js';
import { freeVlanRange } from '../addresses/about-free-values.js';
import { eachVirtualNetwork } from '../over.js';
import { formatVlanRange, writtenRange } from './about-vlan-ranges.js';
import { docs } from './vlan-range-invalid.docs.js';

export const vlanRangeInvalid = defineRule({
  id: 'plan/vlan-range-invalid',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network, model) {
    const written = writtenRange(network);
    const result = written && parseVlanRange(written.value);
    if (!written || !result || result.kind === 'range' || result.kind === 'reversed') return;
    const { value: text, at } = written;
    if (result.kind === 'invalid') {
      yield finding(
        at,
        `'${text}' is not a valid range of VLAN ids. Write two ids with a dash, such as 500-1000.`,
        {
          fixes: () => changeToRange(written, rangeMeant(model, network, text)),
        },
      );
      return;
    }
    yield finding(at, `The range ${text} is not within the valid VLAN ids, ${VLAN_MIN} to ${VLAN_MAX}.`, {
      fixes: () => {
        const clamped = { first: clamp(result.first), last: clamp(result.last) };
        if (clamped.first >= clamped.last) return [];
        return changeToRange(written, freeVlanRange(model, clamped, network));
      },
    });
  },
});

function changeToRange(written: Value<string>, range: VlanRange | undefined): readonly Fix[] {
  const right = range && formatVlanRange(range);
  return right === undefined ? [] : changeTo(written, right, { title: `Change the range to ${right}` });
}

/** Two ids, whatever stands between them; a single one begins a range. */
function rangeMeant(model: Plan, network: PlanNetwork, text: string): VlanRange | undefined {
  const [first, last, another] = (text.match(/\d+/g) ?? []).map(Number);
  if (first === undefined || !isVlanId(first) || another !== undefined) return undefined;
  if (last === undefined) return freeVlansFrom(model, first, network);
  return isVlanId(last) && first < last ? { first, last } : undefined;
}

const clamp = (id: number) => Math.max(VLAN_MIN, Math.min(id, VLAN_MAX));
