/** The servers that provide a load balancer are in different networks. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { attachedTo, networkFor } from '../../simulation/addresses-networks.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { takenBy } from '../../simulation/exact-allocation.js';
import { type Balancer, balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { allServers } from '../over.js';
import { providing } from './about-providers.js';
import { docs } from './lb-provider-networks-differ.docs.js';

export const lbProviderNetworksDiffer = defineRule({
  id: 'input-model/lb-provider-networks-differ',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const shares = allocationOf(fleet, frame)?.shares ?? [];
    for (const balancer of balancersOf(frame).all) {
      const [networkGroup, ...others] = balancer.networkGroups;
      const name = others.length === 0 ? networkGroup?.name : undefined;
      if (name === undefined) continue;
      const own = providing(frame, balancer).flatMap(({ pool, index }) => {
        const isAttached = pool.roles.every((role) => isOn(attachedTo(frame, role, name)));
        return (isAttached && shares[index]) || [];
      });
      const among = (servers: readonly number[]) => networksOf(fleet, frame, servers, name);
      // Which of them are taken is asked only where that decides it.
      if (among(own.flatMap(({ candidates }) => candidates)).size < 2) continue;
      const networks = among(own.flatMap((share) => takenBy(fleet, frame, share) ?? []));
      if (networks.size > 1) yield differing(fleet, balancer, networks);
    }
  },
});

const isOn = (attached: string) => attached === 'forced' || attached === 'listed';

/** The networks of servers, each with the first server in it. */
function networksOf(
  fleet: Fleet,
  frame: Frame,
  servers: readonly number[],
  networkGroup: string,
): ReadonlyMap<string, number> {
  const byServerGroup = new Map<string | undefined, number>();
  for (const index of servers) {
    const group = fleet.rows[index]?.group;
    if (!byServerGroup.has(group)) byServerGroup.set(group, index);
  }
  const networks = new Map<string, number>();
  for (const [group, index] of byServerGroup) {
    const network = networkFor(frame, group, networkGroup);
    if (network === undefined || network === 'unknown') continue;
    if (!networks.has(network)) networks.set(network, index);
  }
  return networks;
}

function differing(fleet: Fleet, balancer: Balancer, networks: ReadonlyMap<string, number>): Report {
  const places = [...networks].sort(([, a], [, b]) => a - b);
  return finding(
    balancer.item.nameAt,
    `Servers that provide ${titleOf(balancer)} are in different networks: ${series(places.map(([name]) => name))}.`,
    {
      related: places.map(([name, index]) =>
        related(fleet.server(index)?.item.nameAt, `This server is in '${name}'.`),
      ),
    },
  );
}
