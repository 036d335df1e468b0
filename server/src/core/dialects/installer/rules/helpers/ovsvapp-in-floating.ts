/** The addresses for OVSvApp VMs meet the floating IP pool. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { poolOf } from '../../model/derived.js';
import { eachSettingsFile } from '../over.js';
import { blockOf, rangeOf } from './about-ovs-vapp-addresses.js';
import { docs } from './ovsvapp-in-floating.docs.js';

export const ovsvappInFloating = defineRule({
  id: 'installer/ovsvapp-in-floating',
  severity: 'error',
  docs,
  over: eachSettingsFile('ovs-vapp'),
  *check(settings, { environment }) {
    const block = blockOf(settings);
    const own = block && rangeOf(block);
    const pool = environment && poolOf(environment, 'floating');
    if (!own || !pool || !rangesOverlap(own, pool.range)) return;
    const [from, to] = [formatAddress(pool.range.first), formatAddress(pool.range.last)];
    yield finding(
      block.first.at,
      `The range for OVSvApp VMs overlaps the floating IP pool ${from} to ${to}.`,
      {
        related: [related(pool.first.at, 'The floating IP pool begins here.')],
        fixes: () => {
          // The pool can end before the range, or else begin behind it.
          const before = { family: 4, value: own.first.value - 1n } as const;
          const behind = { family: 4, value: own.last.value + 1n } as const;
          if (pool.range.first.value <= before.value) return poolEnd('End', pool.last, before);
          return pool.range.last.value >= behind.value ? poolEnd('Begin', pool.first, behind) : [];
        },
      },
    );
  },
});

function poolEnd(verb: 'Begin' | 'End', value: Value<Address>, to: Address): readonly Fix[] {
  const address = formatAddress(to);
  return changeTo(value, address, { title: `${verb} the floating IP pool at ${address}` });
}
