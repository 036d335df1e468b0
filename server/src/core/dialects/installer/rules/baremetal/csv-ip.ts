/** Addresses of management processors: how they are written, and on which network they are. */
import { type Address, formatAddress, parseAddress, specialBlock } from '../../../../net/address.js';
import { cidrContains, formatCidr, subnetOf } from '../../../../net/cidr.js';
import { machines, machinesExample } from '../../examples.js';
import { controlledMachines, managementSubnet } from '../../model/derived.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { kvmFolder } from './examples.js';
import { changeTo, column, counted, isMoonshot, isVirtual, powerText, present } from './lines.js';
import { csvSource } from './sources.js';

export const csvIpFormat = defineBaremetalRule({
  id: 'baremetal/csv-ip-format',
  severity: 'error',
  docs: {
    summary: 'The fourth field is no IPv4 address that a management processor can have.',
    why: 'The installer switches machines on and off at this address: that of iLO or of another BMC, without a prefix length.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace('192.168.11.5', '192.168.11.5/24')),
  },
  check({ csv, report }) {
    for (const { machine, field } of column(csv, 'ip')) {
      const { text } = field;
      if (text === '' && (isVirtual(machine) || machine.deleted)) continue;
      const address = parseAddress(text);
      if (address?.family === 4) {
        const block = specialBlock(address);
        if (block && block !== 'documentation')
          report({ at: field.at, message: `No management processor can have the address '${text}'.` });
        continue;
      }
      const right = repaired(text);
      const what =
        text === '' ? 'The address of the management processor is missing' : `'${text}' is no IPv4 address`;
      report({
        at: field.at,
        message: right
          ? `${what}; '${right}' is one.`
          : `${what}; write four numbers from 0 to 255 with dots.`,
        fixes: () => (right ? [changeTo(csv, field, right, /\/\d{1,2}$/.test(text))] : []),
      });
    }
  },
});

/** The address in a URL, before a prefix length or a port, or without leading zeros; where it surely is one. */
function repaired(text: string): string | undefined {
  const bare = text.replace(/^[a-z]+:\/\//i, '').replace(/(?:[/:]\d*)?\/?$/, '');
  const plain = bare.replace(/(^|\.)0+(?=\d)/g, '$1');
  const address = parseAddress(plain);
  return address?.family === 4 ? formatAddress(address) : undefined;
}

export const csvIpDuplicate = defineBaremetalRule({
  id: 'baremetal/csv-ip-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two machines have one address of their management processor.',
    why: 'Each BMC has an address of its own; with a copied one, switching on one machine switches on another. Only the nodes of a Moonshot chassis share its address.',
    source: 'Arithmetic',
    ...machinesExample(2, machines[2].replace('192.168.11.3', '192.168.11.5')),
  },
  check({ csv, report }) {
    const seen = new Map<bigint, Machine>();
    for (const machine of present(csv)) {
      const { ip } = machine;
      if (!ip || mayShare(machine)) continue;
      const first = seen.get(ip.value.value);
      if (!first?.ip) seen.set(ip.value.value, machine);
      else
        report({
          at: ip.at,
          message: `The machine in line ${first.line} is managed at ${formatAddress(ip.value)} too.`,
          related: [{ at: first.ip.at, message: 'The address stands here first.' }],
        });
    }
  },
});

/** The chassis of Moonshot nodes, and the host of virtual machines; or nobody knows what it is. */
function mayShare(machine: Machine): boolean {
  if (isMoonshot(machine) || isVirtual(machine)) return true;
  return powerText(machine) !== '' && !machine.power;
}

function managed(csv: BaremetalCsv): { readonly machine: Machine; readonly address: Address }[] {
  return controlledMachines(csv).flatMap((machine) =>
    machine.ip ? [{ machine, address: machine.ip.value }] : [],
  );
}

export const csvIpOnManagement = defineBaremetalRule({
  id: 'baremetal/csv-ip-on-management',
  severity: 'error',
  docs: {
    summary: 'The address of a management processor lies in the management network of the cloud.',
    why: 'Management processors, such as iLO, are on a network of their own, which the seed and the undercloud reach through a router. Within network_cidr the address may be given to a node.',
    source: 'Network preparation 1.1, IPMI network',
    bad: kvmFolder({}, { 6: machines[6].replace('192.168.11.7', '192.168.130.240') }),
    good: kvmFolder({}),
  },
  check({ csv, installer, report }) {
    const subnet = installer.environment && managementSubnet(installer.environment);
    if (!subnet) return;
    // Where every address lies in it, the network is the mistake, and a rule of the other file says so.
    const written = managed(csv);
    const inside = written.filter(({ address }) => cidrContains(subnet.cidr, address));
    const isReported = inside.length === written.length && written.length > 1;
    if (isReported && installer.machines === csv) return;
    for (const { machine, address } of inside) {
      if (machine.ip)
        report({
          at: machine.ip.at,
          message: `${formatAddress(address)} lies in the management network ${formatCidr(subnet.cidr)}; management processors are on a network of their own.`,
          related: subnet.written ? [{ at: subnet.written.at, message: 'The subnet stands here.' }] : [],
        });
    }
  },
});

/** Two addresses of different blocks of this size are hardly in one subnet: there are at most a hundred machines. */
const LARGEST_PREFIX = 20;

export const csvIpMixedNetworks = defineBaremetalRule({
  id: 'baremetal/csv-ip-mixed-networks',
  severity: 'info',
  docs: {
    summary: 'The management processors are on different networks.',
    why: 'That works as long as the seed and the undercloud reach all of them; more often a line was copied from another environment. Subnets are not written in the file: addresses count as different when no subnet of up to 4,096 addresses holds both.',
    source: 'CSV page 1.1, sample; network preparation 1.1',
    ...machinesExample(6, machines[6].replace('192.168.11.7', '10.1.192.7')),
  },
  check({ csv, report }) {
    const groups = new Map<bigint, Machine[]>();
    for (const { machine, address } of managed(csv)) {
      const key = subnetOf(address, LARGEST_PREFIX).network.value;
      const group = groups.get(key);
      if (group) group.push(machine);
      else groups.set(key, [machine]);
    }
    const [largest, ...others] = [...groups.values()].sort((a, b) => b.length - a.length);
    const apart = others.flat();
    const first = earliest(apart);
    const usual = largest?.[0]?.ip;
    if (!largest || !usual || !first?.ip) return;
    const own = formatAddress(first.ip.value);
    const more = apart.length - 1;
    const are =
      more === 0 ? `${own} is` : `${own} and ${more} other ${more === 1 ? 'address' : 'addresses'} are`;
    report({
      at: first.ip.at,
      message: `${are} on another network than ${formatAddress(usual.value)}; the seed and the undercloud must reach both.`,
      related: [{ at: usual.at, message: `${counted(largest.length, 'machine')} on this network.` }],
    });
  },
});

function earliest(machines: readonly Machine[]): Machine | undefined {
  let first: Machine | undefined;
  for (const machine of machines) if (!first || machine.index < first.index) first = machine;
  return first;
}
