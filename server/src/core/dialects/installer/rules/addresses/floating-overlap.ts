/** The pool of floating IPs meets no other range of addresses: neither that of tenants nor those of the machines. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { Place } from '../../../../model/source-file.js';
import { formatAddress } from '../../../../net/address.js';
import { rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import {
  cidrRange,
  cidrsOverlap,
  formatCidr,
  nextFreeCidr,
  parseCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import { fixedSubnet, hostsOf, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { floatingPool, leaveOut, shown } from './floating-pool.js';
import { otherSubnets } from './floating-subnet.js';

/** Where a free private subnet for tenants is looked for. */
const TENANTS_FROM = '172.16.0.0/16';

const TEN = { start: '10.20.131.2', end: '10.20.131.245', cidr: '10.20.131.0/24' };

const fixed = defineEnvironmentRule({
  id: 'installer/floating-fixed-overlap',
  severity: 'error',
  docs: {
    summary: 'The floating IPs meet the network of tenants.',
    why: 'A router between two networks with common addresses does not know where to send a packet. Unless `fixed_range_cidr` says otherwise, tenants have all of 10.0.0.0/8, so that no floating IP may begin with 10.',
    source: 'JSON page 1.1, sections floating_ip and fixed_range_cidr; Troubleshooting 1.1, installation',
    ...kvmExample({ floating_ip: TEN, fixed_range_cidr: undefined }, { floating_ip: TEN }),
  },
  check({ environment, report }) {
    const tenants = fixedSubnet(environment);
    const met = tenants && floatingIn(environment, (range) => rangesOverlap(range, cidrRange(tenants.cidr)));
    if (!tenants || !met) return;
    const subnet = formatCidr(tenants.cidr);
    const { written } = tenants;
    report({
      at: met.at,
      message: written
        ? `${met.title} meets ${subnet}, the network of tenants.`
        : `${met.title} meets the network of tenants, which is ${subnet} as long as 'fixed_range_cidr' is not set.`,
      ...(written && { related: [{ at: written.at, message: `The network of tenants is ${subnet}.` }] }),
      fixes: () => (written ? [] : setFixedRange(environment)),
    });
  },
});

/** The subnet of floating IPs where it is written, else the pool, with the place to point at, if it is as asked. */
function floatingIn(
  environment: EnvironmentJson,
  isMet: (range: ReturnType<typeof cidrRange>) => boolean,
): { readonly at: Place; readonly title: string } | undefined {
  const cidr = environment.cidr('floating_ip.cidr');
  if (cidr && isMet(cidrRange(cidr.value)))
    return { at: cidr.at, title: `The subnet of floating IPs, ${formatCidr(cidr.value)},` };
  const pool = floatingPool(environment);
  return pool && isMet(pool.range)
    ? { at: pool.first.at, title: `The floating IP pool ${shown(pool.range)}` }
    : undefined;
}

function setFixedRange(environment: EnvironmentJson): readonly Fix[] {
  const { file } = environment;
  const like = parseCidr(TENANTS_FROM);
  const byDefault = parseCidr(installerDefaults.fixedRangeCidr);
  const floating = environment.cidr('floating_ip.cidr')?.value;
  const pool = floatingPool(environment);
  if (like.kind !== 'cidr' || byDefault.kind !== 'cidr') return [];
  const hosts = hostsOf(environment).map(({ address }) => subnetOf(address.value, 32));
  const used = [...otherSubnets(environment), ...hosts, ...(floating ? [floating] : [])];
  const free = nextFreeCidr(like.cidr, used);
  if (!free || cidrsOverlap(free, byDefault.cidr)) return [];
  if (pool && rangesOverlap(pool.range, cidrRange(free))) return [];
  const text = formatCidr(free);
  return [
    {
      title: `Set 'fixed_range_cidr' to '${text}'`,
      edits: inFile(file, insertRootEntry(file, 'fixed_range_cidr', text)),
    },
  ];
}

const baremetal = defineEnvironmentRule({
  id: 'installer/floating-bm-overlap',
  severity: 'error',
  docs: {
    summary: 'The pool of floating IPs meets a range of the machines, or holds the seed VM.',
    why: 'Networking hands these addresses to VMs, and the installer hands them to machines. Two that have one address cut each other off.',
    source: 'Address arithmetic: every address is given out once',
    ...kvmExample(onManagement('192.168.130.100'), onManagement('192.168.130.130')),
  },
  check({ environment, report }) {
    const pool = floatingPool(environment);
    if (!pool) return;
    const pools = poolsOf(environment).filter(({ name }) => name === 'seed' || name === 'undercloud');
    const met = pools.filter(({ range }) => rangesOverlap(range, pool.range));
    for (const { title, range, first } of met) {
      report({
        at: pool.first.at,
        message: `The floating IP pool ${shown(pool.range)} overlaps ${title}, ${shown(range)}.`,
        related: [{ at: first.at, message: `${capital(title)} begins here.` }],
        fixes: () => leaveOut(environment, pool, range),
      });
    }
    const seed = environment.address('baremetal.network_seed_ip');
    // A seed VM that lies in a range of its own already is reported there.
    if (!seed || !rangeContains(pool.range, seed.value)) return;
    if (met.some(({ range }) => rangeContains(range, seed.value))) return;
    report({
      at: pool.first.at,
      message: `The floating IP pool ${shown(pool.range)} holds ${formatAddress(seed.value)}, the seed VM.`,
      related: [{ at: seed.at, message: 'The address of the seed VM is written here.' }],
      fixes: () => leaveOut(environment, pool, { first: seed.value, last: seed.value }),
    });
  },
});

/** Floating IPs on the management network, untagged. */
function onManagement(start: string) {
  return {
    floating_ip: { start, end: '192.168.130.245', cidr: '192.168.130.0/24' },
    'neutron.overcloud_public_interface': 'eth1',
    'neutron.public_interface_raw_device': undefined,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const floatingOverlap: readonly Rule<Installer>[] = [fixed, baremetal];
