/** A part of a disk is for virtual machines, but its servers are not hypervisors. */

import { addKey, removeKey, together } from '../../../../rules/kit/fixes.js';
import { capital, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { InputModel } from '../../model/input-model.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { consumers, deviceGroup, logicalVolume } from './about-disk-parts.js';
import { type Share, unserved } from './about-unserved.js';
import { docs } from './disk-hypervisor-consumer.docs.js';

/** The consumer of such a part, and the key of a server that carries virtual machines. */
const HYPERVISOR = 'ardana-hypervisor';

const rows = [
  { id: 'input-model/disk-lv-hypervisor-consumer', part: logicalVolume },
  { id: 'input-model/disk-dg-hypervisor-consumer', part: deviceGroup },
] as const;

export const diskHypervisorConsumer: readonly Rule<InputModel>[] = rows.map(({ id, part }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: allServers([...cohortColumns, 'isHypervisor']),
    *check(fleet, frame) {
      const byRole = new Map<string, readonly Share[]>();
      yield* unserved(
        fleet,
        frame,
        (cohort) => {
          // Cohorts of one role have the same disks, in as many racks as there are.
          const found =
            byRole.get(cohort.role) ?? consumers(frame, cohort, part, (name) => name === HYPERVISOR);
          byRole.set(cohort.role, found);
          return found.length > 0 && hasNoHypervisor(fleet, cohort) ? found : [];
        },
        ({ part: { name }, model }, cohort) =>
          `${capital(part.what)} '${name ?? ''}' of '${model.label}' is unused: role '${cohort.role}' has no hypervisor. Virtual machines need a server with '${HYPERVISOR}: true'.`,
        ({ part: own }, { servers }) => [
          ...makeHypervisors(fleet, servers),
          ...removeKey(own, 'consumer', { title: `Remove the consumer of '${own.label}'` }),
        ],
        misfits,
      );
    },
  }),
);

function hasNoHypervisor(fleet: Fleet, { servers }: Cohort): boolean {
  return servers.every((index) => {
    const { [index]: row } = fleet.rows;
    return row?.isHypervisor === undefined && !row?.unknown?.includes('isHypervisor');
  });
}

/** More servers are not changed by one repair. */
const MOST_SERVERS = 8;

function makeHypervisors(fleet: Fleet, servers: readonly number[]): readonly Fix[] {
  const items = servers.flatMap((index) => fleet.server(index)?.item ?? []);
  if (items.length === 0 || items.length > MOST_SERVERS) return [];
  const title = `Add '${HYPERVISOR}: true' to ${quoted(items.map(({ name }) => name ?? ''))}`;
  return together(
    title,
    items.map((item) => addKey(item, HYPERVISOR, true)),
  );
}
