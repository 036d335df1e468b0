/** The ranges hold no more VLAN ids than the first networks take. */

import { networksWithFirstVlans } from '../../../../architecture/installer-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { rangesOf } from './about-vlan-ranges.js';
import { docs } from './vlan-ranges-too-few.docs.js';

export const vlanRangesTooFew = defineRule({
  id: 'installer/vlan-ranges-too-few',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const ranges = rangesOf(environment);
    if (!ranges) return;
    let count = 0;
    for (const { read } of ranges.all) {
      if (read.kind !== 'range') return;
      count += read.range.last - read.range.first + 1;
    }
    if (count > networksWithFirstVlans.length) return;
    const ids = count === 1 ? 'one VLAN id is' : `${count} VLAN ids are`;
    yield finding(
      ranges.list.value.at,
      `Only ${ids} given, and ${quoted(networksWithFirstVlans)} take the first two. None is left for tenants.`,
    );
  },
});
