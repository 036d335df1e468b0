/** More than one of the components that get the same devices through DPDK runs on the servers. */

import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { groupOf } from './about-connections.js';
import { flaws, running } from './about-dpdk-devices.js';
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
      (entry, _, cohort) => {
        const [first, second] = running(entry, cohort);
        return first && second && first.value !== second.value
          ? [{ at: second, words: [first.value, second.value] }]
          : [];
      },
      ({ words }, cohort) =>
        `'${words?.[0] ?? ''}' and '${words?.[1] ?? ''}' both run in ${groupOf(cohort)}, but a device can be given to one of them.`,
      ({ entry, words = [] }) =>
        entry
          .texts('components')
          .items.filter(({ value }) => words.includes(value))
          .toReversed()
          .flatMap((each) => dropItem(each, { title: `Remove '${each.value}'` })),
    );
  },
});
