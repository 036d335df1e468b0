/** A DPDK device carries no network on the servers. */

import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { groupOf } from './about-connections.js';
import { devicesOf, dropDevice, flaws, portsOf, running } from './about-dpdk-devices.js';
import { docs } from './dpdk-device-unused.docs.js';

export const dpdkDeviceUnused = defineRule({
  id: 'input-model/dpdk-device-unused',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, links, cohort) => {
        if (!links.isWhole || running(entry, cohort).length === 0) return [];
        const isUsed = (device: string) =>
          links.links.some(
            (link) =>
              link.isKept !== false && link.network !== undefined && portsOf(link.interface).includes(device),
          );
        const isThere = (device: string) =>
          links.links.some((link) => portsOf(link.interface).includes(device));
        // A device of no interface is said elsewhere.
        return devicesOf(entry).flatMap((at) => (isThere(at.value) && !isUsed(at.value) ? [{ at }] : []));
      },
      ({ at }, cohort) => `'${at.value}' carries no network on servers of ${groupOf(cohort)}.`,
      dropDevice,
    );
  },
});
