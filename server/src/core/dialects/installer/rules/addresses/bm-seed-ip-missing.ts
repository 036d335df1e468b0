/** The management network has its own subnet, but the seed VM keeps its default address. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { SEED_IP, takenBut, theSubnet, writtenSubnet } from './about-management.js';
import { docs } from './bm-seed-ip-missing.docs.js';

export const bmSeedIpMissing = defineRule({
  id: 'installer/bm-seed-ip-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const cidr = writtenSubnet(environment);
    const byDefault = parseAddress(installerDefaults.seedIp);
    if (!cidr || !byDefault || environment.state(SEED_IP) !== 'absent') return;
    if (cidrContains(cidr.value, byDefault)) return;
    yield finding(
      environment.missingAt(SEED_IP),
      `'network_seed_ip' is missing, and its default ${installerDefaults.seedIp} is outside ${formatCidr(cidr.value)}.`,
      {
        related: [theSubnet(cidr)],
        fixes: () => {
          const section = environment.section('baremetal');
          const free = freeForSeed(environment, cidr.value);
          if (!section || free === undefined) return [];
          return addKey(section, 'network_seed_ip', free, { title: `Add 'network_seed_ip' with '${free}'` });
        },
      },
    );
  },
});

/** The address before the seed range, as in the samples, or the nearest free one. */
function freeForSeed(environment: EnvironmentJson, cidr: Cidr): string | undefined {
  const { first } = hostRange(cidr);
  const range = poolOf(environment, 'seed')?.range;
  const start = range?.first ?? first;
  // The lowest address is the usual one of a gateway, so that it is no good choice for another host.
  const taken = [...takenBut(environment), { first, last: first }];
  const free = nearestHost(cidr, { ...start, value: start.value - 1n }, taken);
  return free && formatAddress(free);
}
