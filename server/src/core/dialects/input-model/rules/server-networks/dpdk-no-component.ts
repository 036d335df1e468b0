/** No component with DPDK devices runs on the servers. */

import { dropItem } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { addComponent } from '../control-planes/about-components.js';
import { allServers } from '../over.js';
import { groupOf } from './about-connections.js';
import { flaws, running } from './about-dpdk-devices.js';
import { docs } from './dpdk-no-component.docs.js';

export const dpdkNoComponent = defineRule({
  id: 'input-model/dpdk-no-component',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, _, cohort) => {
        const components = entry.texts('components');
        const [first] = components.items;
        return first && components.complete && running(entry, cohort).length === 0 ? [{ at: first }] : [];
      },
      ({ entry, links }, cohort) => {
        const names = entry.texts('components').items.map(({ value }) => `'${value}'`);
        const who = names.length === 1 ? `${names[0]} does not run` : `none of ${listed(names)} runs`;
        return `DPDK devices are unused: ${who} in ${groupOf(cohort)}. Its servers have interface model '${links.model.label}'.`;
      },
      ({ entry, at }, { pool }) => [
        ...(entry.texts('components').items.length === 1 ? addComponent(pool.group, at.value) : []),
        ...dropItem(entry, { title: 'Remove these DPDK devices' }),
      ],
    );
  },
});
