/** The seed range and the undercloud range have addresses in common. */

import { step } from '../../../../net/address.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { NamedPool } from '../../model/derived.js';
import { eachEnvironmentOrScript } from '../over.js';
import { settledPools } from './about-management.js';
import { moveEnd, shown } from './about-pools.js';
import { docs } from './bm-range-overlap.docs.js';

export const bmRangeOverlap = defineRule({
  id: 'installer/bm-range-overlap',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const pools = settledPools(environment);
    const seed = pools.find(({ name }) => name === 'seed');
    const undercloud = pools.find(({ name }) => name === 'undercloud');
    if (!seed || !undercloud || !rangesOverlap(seed.range, undercloud.range)) return;
    yield finding(
      undercloud.first.at,
      `The undercloud range, ${shown(undercloud.range)}, overlaps the seed range, ${shown(seed.range)}.`,
      {
        related: [related(seed.first.at, 'Here the seed range begins.')],
        fixes: () => apart(seed, undercloud),
      },
    );
  },
});

/** Where one range begins before the other and ends within it, either gives way. */
function apart(one: NamedPool, other: NamedPool): readonly Fix[] {
  const [low, high] = one.range.first.value <= other.range.first.value ? [one, other] : [other, one];
  const [end, begin] = [step(high.range.first, -1), step(low.range.last, 1)];
  return [
    ...(begin && begin.value <= high.range.last.value
      ? moveEnd(high.first, begin, 'begin', { pool: high.title })
      : []),
    ...(end && end.value >= low.range.first.value ? moveEnd(low.last, end, 'end', { pool: low.title }) : []),
  ];
}
