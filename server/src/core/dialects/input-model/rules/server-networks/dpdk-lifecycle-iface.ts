/** A DPDK device carries the address of the server. */

import { parseAddress } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns, misfits } from '../../simulation/cohorts.js';
import { addressedNetwork, cidrOf } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { groupOf } from './about-connections.js';
import { devicesOf, dropDevice, flaws, portsOf, running } from './about-dpdk-devices.js';
import { docs } from './dpdk-lifecycle-iface.docs.js';

export const dpdkLifecycleIface = defineRule({
  id: 'input-model/dpdk-lifecycle-iface',
  severity: 'error',
  docs,
  over: allServers([...cohortColumns, 'ip']),
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, links, cohort) => {
        if (running(entry, cohort).length === 0) return [];
        const carrying = links.links.filter((link) => {
          const network = addressedNetwork(link);
          const cidr = network && cidrOf(network);
          return (
            cidr !== undefined &&
            cohort.servers.every((index) => {
              const address = parseAddress(fleet.rows[index]?.ip ?? '');
              return address !== undefined && cidrContains(cidr, address);
            })
          );
        });
        return devicesOf(entry).flatMap((at) =>
          carrying.some((link) => portsOf(link.interface).includes(at.value)) ? [{ at }] : [],
        );
      },
      ({ at }, cohort) =>
        `'${at.value}' cannot be used with DPDK: it carries the 'ip-addr' of the servers in ${groupOf(cohort)}.`,
      dropDevice,
      misfits,
    );
  },
});
