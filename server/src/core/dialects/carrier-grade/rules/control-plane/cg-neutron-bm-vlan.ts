/** The VLANs of bare-metal servers are not a range, or the provisioning VLAN is outside. */

import type { Value } from '../../../../model/value.js';
import { isVlanId } from '../../../../net/vlan.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { textOf, wholeOf } from '../../model/read-values.js';
import { changeNumber } from '../about-numbers.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-neutron-bm-vlan.docs.js';

export const cgNeutronBmVlan = defineRule({
  id: 'carrier-grade/cg-neutron-bm-vlan',
  severity: 'error',
  docs,
  over: eachVarsFile('neutron-bm'),
  *check({ file, properties }) {
    const range = file.reader.value(properties, 'vlan_range', textOf);
    const [, low, high] = /^(\d+):(\d+)$/.exec(range?.value ?? '') ?? [];
    const [first, last] = [Number(low), Number(high)];
    if (range && !(isVlanId(first) && isVlanId(last) && first <= last)) {
      yield finding(
        range.at,
        `'${range.value}' is not a valid VLAN range. Write first:last, such as '339:340'.`,
        {
          fixes: () => rangeMeant(range),
        },
      );
      return;
    }
    const vlan = file.reader.value(file.reader.sectionAt(properties, 'prov_network'), 'vlan', wholeOf);
    if (range && vlan && (vlan.value < first || vlan.value > last))
      yield finding(vlan.at, `The provisioning VLAN ${vlan.value} is outside '${range.value}'.`, {
        related: [related(range.at, 'The range is set here.')],
        fixes: () => [...changeNumber(vlan, first), ...extendTo(range, first, last, vlan.value)],
      });
  },
});

/** Two numbers with another sign between them, or in the wrong order. */
function rangeMeant(range: Value<string>): readonly Fix[] {
  const [, one, other] = /^\s*(\d+)(?:\s*(?:[:,;/-]|\.\.)|(?=\s))\s*(\d+)\s*$/.exec(range.value) ?? [];
  const [low, high] = [Number(one), Number(other)].toSorted((a, b) => a - b);
  if (!isVlanId(low ?? 0) || !isVlanId(high ?? 0)) return [];
  return changeTo(range, `${low}:${high}`, { preferred: low === Number(one) });
}

/** A range that ends just beside the id may be the one that is too short. */
function extendTo(range: Value<string>, first: number, last: number, id: number): readonly Fix[] {
  const [low, high] = [Math.min(first, id), Math.max(last, id)];
  if (!isVlanId(id) || high - low - (last - first) > NEAR) return [];
  return changeTo(range, `${low}:${high}`, { title: `Change the range to '${low}:${high}'` });
}

/** Ids. */
const NEAR = 10;
