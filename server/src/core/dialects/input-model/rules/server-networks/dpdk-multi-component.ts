/** Several components with the same DPDK devices run on the servers. */

import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns } from '../../simulation/cohorts.js';
import type { Links } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { groupOf } from './about-connections.js';
import { devicesOf, type Flaw, flaws, running } from './about-dpdk-devices.js';
import { docs } from './dpdk-multi-component.docs.js';

export const dpdkMultiComponent = defineRule({
  id: 'input-model/dpdk-multi-component',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      runningTogether,
      ({ words }, cohort) =>
        words?.[0] === words?.[1]
          ? `Duplicate DPDK device '${words?.[2] ?? ''}' for '${words?.[0] ?? ''}' in ${groupOf(cohort)}.`
          : `'${words?.[0] ?? ''}' and '${words?.[1] ?? ''}' both run in ${groupOf(cohort)}. Assign each device to only one of them.`,
      ({ entry, words = [] }) =>
        entry
          .texts('components')
          .items.filter(({ value }) => words[0] !== words[1] && words.includes(value))
          .toReversed()
          .flatMap((each) => dropItem(each, { title: `Remove '${each.value}'` })),
    );
  },
});

/** Two components of one entry, or of two entries that name the same device. */
function runningTogether(entry: Item, links: Links, cohort: Cohort): readonly Pick<Flaw, 'at' | 'words'>[] {
  const [first, second] = running(entry, cohort);
  if (first && second && first.value !== second.value)
    return [{ at: second, words: [first.value, second.value] }];
  if (!first) return [];
  const entries = links.model.items('dpdk-devices').items;
  const before = entries.slice(0, entries.indexOf(entry)).flatMap((other) => {
    const [component] = running(other, cohort);
    return component ? devicesOf(other).map(({ value }) => [value, component.value] as const) : [];
  });
  const taken = new Map(before);
  // Entries that have several devices in common are one mistake.
  for (const device of devicesOf(entry)) {
    const component = taken.get(device.value);
    if (component !== undefined) return [{ at: device, words: [component, first.value, device.value] }];
    taken.set(device.value, first.value);
  }
  return [];
}
