/** The address of the seed VM: written where the default does not fit, an address and no subnet, in the network and in no range. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange, parseCidr } from '../../../../net/cidr.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, change } from '../services/repairs.js';
import { managementPools, moveHost, SEED_IP, takenBut, theSubnet, writtenSubnet } from './bm-management.js';
import { leaveOut, shown } from './floating-pool.js';

const REACHES =
  'The seed VM boots and installs the undercloud over this network by PXE, which does not cross routers.';

const outside = defineEnvironmentRule({
  id: 'installer/bm-seed-ip-outside',
  severity: 'error',
  docs: {
    summary: 'The seed VM has no address that a host of the management network can have.',
    why: REACHES,
    source: 'JSON page 1.1, section baremetal',
    ...kvmExample({ [SEED_IP]: '192.168.140.3' }),
  },
  check({ environment, report }) {
    const cidr = writtenSubnet(environment);
    const value = environment.address(SEED_IP);
    if (!cidr || !value || rangeContains(hostRange(cidr.value), value.value)) return;
    const inside = cidrContains(cidr.value, value.value);
    const first = value.value.value === cidr.value.network.value;
    const what = inside ? `the ${first ? 'network' : 'broadcast'} address of` : 'outside';
    report({
      at: value.at,
      message: `The seed VM's address ${formatAddress(value.value)} is ${what} the management network ${formatCidr(cidr.value)}.`,
      related: theSubnet(cidr),
      fixes: () => moveHost(environment, SEED_IP, value, cidr.value),
    });
  },
});

const missing = defineEnvironmentRule({
  id: 'installer/bm-seed-ip-missing',
  severity: 'error',
  docs: {
    summary: 'The management network has a subnet of its own, but the seed VM keeps its default address.',
    why: `The default ${installerDefaults.seedIp} is outside the subnet. ${REACHES}`,
    source: 'Mapping table of JSON keys; page of environment variables: BM_NETWORK_SEED_IP',
    ...kvmExample({ [SEED_IP]: undefined }),
  },
  check({ environment, report }) {
    const cidr = writtenSubnet(environment);
    const byDefault = parseAddress(installerDefaults.seedIp);
    if (!cidr || !byDefault || environment.state(SEED_IP) !== 'absent') return;
    if (cidrContains(cidr.value, byDefault)) return;
    report({
      at: environment.missingAt(SEED_IP),
      message: `'network_seed_ip' is missing, and its default ${installerDefaults.seedIp} is outside ${formatCidr(cidr.value)}.`,
      related: theSubnet(cidr),
      fixes: () => {
        const section = environment.section('baremetal');
        const free = freeForSeed(environment, cidr.value);
        if (!section || free === undefined) return [];
        return addKeys(
          environment.file,
          section,
          [['network_seed_ip', free]],
          `Add 'network_seed_ip' with '${free}'`,
        );
      },
    });
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

const inRange = defineEnvironmentRule({
  id: 'installer/bm-seed-ip-in-range',
  severity: 'error',
  docs: {
    summary: 'The address of the seed VM lies in a range that is handed out.',
    why: 'A node gets the address of the seed VM one day. From then on neither is reached, and the installation stops where it stands.',
    source: 'Address arithmetic',
    ...kvmExample({ [SEED_IP]: '192.168.130.4' }),
  },
  check({ environment, report }) {
    const value = environment.address(SEED_IP);
    if (!value) return;
    const pool = managementPools(environment).find(({ range }) => rangeContains(range, value.value));
    if (!pool) return;
    report({
      at: value.at,
      message: `The seed VM's address ${formatAddress(value.value)} lies in ${pool.title}, ${shown(pool.range)}.`,
      related: [{ at: pool.first.at, message: `Here ${pool.title} begins.` }],
      fixes: () => leaveOut(environment, pool, { first: value.value, last: value.value }, pool.title),
    });
  },
});

const withPrefix = defineEnvironmentRule({
  id: 'installer/bm-seed-ip-cidr',
  severity: 'error',
  docs: {
    summary: 'The address of the seed VM is written with a prefix.',
    why: 'The value is one address. The page of definitions gives a subnet as its example, which is a mistake of the page.',
    source: 'JSON page 1.1, network_seed_ip, against all its samples',
    ...kvmExample({ [SEED_IP]: '192.168.130.3/24' }),
  },
  check({ environment, report }) {
    const value = environment.text(SEED_IP);
    const result = value && parseCidr(value.value);
    if (!value || !result || result.kind === 'invalid') return;
    // Without host bits it is the name of a subnet, and dropping the prefix makes no host of it.
    const address = result.kind === 'host-bits' ? formatAddress(result.address) : undefined;
    report({
      at: value.at,
      message: `'${value.value}' is ${address ? 'an address with a prefix' : 'a subnet'}; the seed VM has one address.`,
      fixes: () => (address ? change(environment.file, value, address, true) : []),
    });
  },
});

export const bmSeed: readonly Rule<Installer>[] = [outside, missing, inRange, withPrefix];
