/**
 * The id by which the controllers of one installation know each other on their network: it is a good one, and two
 * installations on one network have two.
 */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { virtualRouterId } from '../../../../architecture/limits.js';
import { rangesOverlap } from '../../../../net/address-range.js';
import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report, Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { kvmEnvironment, kvmExample, type Patch, patched } from '../../examples.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addTopKey } from './cloud-repairs.js';
import { writtenNumber } from './written-numbers.js';

const KEY = 'control_virtual_router_id';
const { min, max } = virtualRouterId;

const range = defineEnvironmentRule({
  id: 'installer/router-id-range',
  severity: 'error',
  docs: {
    summary: `The virtual router id is no whole number up to ${max}.`,
    why: 'The id is one byte of every message between the controllers. keepalived does not start with any other number, and the APIs have no address.',
    source: virtualRouterId.source,
    ...kvmExample({ [KEY]: '300' }),
  },
  check({ environment, report }) {
    const number = writtenNumber(environment, KEY);
    if (!number || (number.whole !== undefined && number.whole >= 0 && number.whole <= max)) return;
    report({
      at: { file: environment.file, node: number.node },
      message: `'${number.text}' is no virtual router id; write a whole number from ${min} to ${max}.`,
    });
  },
});

const zero = defineEnvironmentRule({
  id: 'installer/router-id-zero',
  severity: 'warning',
  docs: {
    summary: 'The virtual router id is 0.',
    why: 'The documents of the installer allow it, but the protocol (VRRP) has ids from 1 on.',
    source: 'JSON page 1.1, control_virtual_router_id: 0 to 255; RFC 5798, section 5.2.3: 1 to 255',
    ...kvmExample({ [KEY]: 0 }),
  },
  check({ environment, report }) {
    const value = environment.integer(KEY);
    if (value?.value !== 0) return;
    report({
      at: value.at,
      message: `VRRP has router ids from ${min} to ${max}; choose another one than 0.`,
    });
  },
});

/** Another installation: the same network, and a range of its own for overcloud nodes. */
const other = (id: string | undefined): Patch => ({
  [KEY]: id,
  'baremetal.network_undercloud_range_start': '192.168.130.140',
  'baremetal.network_undercloud_range_end': '192.168.130.200',
});
const two = (first: Patch, second: Patch) => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, first),
  'kvm-second-cloud.json': patched(kvmEnvironment, second),
});

const conflict = defineEnvironmentRule({
  id: 'installer/router-id-conflict',
  severity: 'error',
  docs: {
    summary: 'Two installations on one network have the same virtual router id.',
    why: 'Controllers of both installations then take part in one election, and the virtual addresses of one cloud disappear or move to the other. Files are taken for two installations when they have one management network and give overcloud nodes different addresses of it.',
    source: 'JSON page 1.1, control_virtual_router_id: unique for each installation on a network',
    bad: two({}, other('202')),
    good: two({}, other('203')),
  },
  check({ environment, installer, report }) {
    const own = environment.integer(KEY);
    const same = own && neighbours(environment, installer).find((each) => idOf(each) === own.value);
    if (!own || !same) return;
    const theirs = same.integer(KEY);
    report({
      at: own.at,
      message: `The installation in '${nameOf(same)}' is on the same network and has the id ${own.value} too${theirs ? '' : ' by default'}.`,
      related: [theirs ? { at: theirs.at, message: `The id ${theirs.value}.` } : theNetwork(same)].flatMap(
        (each) => each ?? [],
      ),
      fixes: () => {
        const free = freeId(installer);
        if (free === undefined) return [];
        const text = typeof own.node.value === 'string' ? String(free) : free;
        const edits = inFile(environment.file, replaceScalar(environment.file, own.node, text));
        return [{ title: `Change to ${free}`, edits }];
      },
    });
  },
});

const byDefault = defineEnvironmentRule({
  id: 'installer/router-id-default',
  severity: 'info',
  docs: {
    summary: 'One of two installations on a network leaves the virtual router id to its default.',
    why: `The default is ${installerDefaults.virtualRouterId} everywhere. Every further installation on the network that leaves it out has the same one.`,
    source: 'JSON page 1.1, control_virtual_router_id',
    bad: two({}, other(undefined)),
    good: two({}, other('203')),
  },
  check({ environment, installer, report }) {
    if (environment.state(KEY) !== 'absent') return;
    const [neighbour] = neighbours(environment, installer);
    if (!neighbour) return;
    report({
      at: environment.missingAt(KEY),
      message: `'${KEY}' is missing, which means ${installerDefaults.virtualRouterId}, while the installation in '${nameOf(neighbour)}' is on the same network.`,
      related: theNetwork(neighbour),
      fixes: () => {
        const free = freeId(installer);
        return free === undefined ? [] : addTopKey(environment, KEY, String(free), 'virtual_interface');
      },
    });
  },
});

/**
 * Files of other installations on the same network. A folder may hold copies of one cloud's file, and those agree about
 * their addresses: only undercloud ranges that have nothing in common tell that there are two clouds.
 */
function neighbours(environment: EnvironmentJson, { environments }: Installer): readonly EnvironmentJson[] {
  const cidr = environment.cidr('baremetal.network_cidr');
  const pool = poolOf(environment, 'undercloud');
  if (!cidr || !pool) return [];
  return environments.filter((each) => {
    if (each === environment) return false;
    const [theirs, taken] = [each.cidr('baremetal.network_cidr'), poolOf(each, 'undercloud')];
    if (!theirs || !taken || !sameCidr(theirs.value, cidr.value)) return false;
    return !rangesOverlap(taken.range, pool.range);
  });
}

function idOf(environment: EnvironmentJson): number | undefined {
  const written = environment.integer(KEY)?.value;
  return written ?? (environment.state(KEY) === 'absent' ? installerDefaults.virtualRouterId : undefined);
}

/** The lowest id above every one that is in use, else the highest one that is free. */
function freeId({ environments }: Installer): number | undefined {
  const used = new Set(environments.flatMap((each) => idOf(each) ?? []));
  const next = Math.max(min - 1, ...used) + 1;
  if (next <= max) return next;
  for (let id = max; id >= min; id--) if (!used.has(id)) return id;
  return undefined;
}

function theNetwork(environment: EnvironmentJson): NonNullable<Report['related']> {
  const cidr = environment.cidr('baremetal.network_cidr');
  return cidr ? [{ at: cidr.at, message: `It has the network ${formatCidr(cidr.value)} too.` }] : [];
}

function nameOf({ file: { uri } }: EnvironmentJson): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
}

export const routerId: readonly Rule<Installer>[] = [range, zero, conflict, byDefault];
