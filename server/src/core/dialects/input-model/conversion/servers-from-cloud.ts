/** The servers of a new model: the machines of a plan, or as many as it counts, with roles, groups and models. */
import type { Cloud } from '../../../model/cloud.js';
import type { CloudDetails, MachineDetails, Remark } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import { cidrRange } from '../../../net/cidr.js';
import { normaliseMac } from '../../../net/mac.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { withoutAbsent } from '../../../syntax/yaml-sections.js';

/** Roles of a plan, with those of the servers, and how many there are where the plan says nothing. */
const ROLES: Readonly<
  Record<string, { readonly role: string; readonly count: number; readonly name: string }>
> = {
  undercloud: { role: 'LIFECYCLE', count: 1, name: 'lifecycle' },
  controllers: { role: 'CONTROLLER', count: 3, name: 'controller' },
  'swift-storage': { role: 'OBJECT', count: 2, name: 'object' },
  'scale-out-swift-storage': { role: 'OBJECT', count: 0, name: 'object-more' },
  compute: { role: 'COMPUTE', count: 1, name: 'compute' },
};

/** The server group of the whole cloud. */
const WHOLE = 'CLOUD';

/** No more are made up than a plan may count. */
const MOST = 500;

interface Servers {
  readonly sections: Readonly<Record<string, Plain>>;
  /** Names of roles without `-ROLE`. */
  readonly roles: readonly string[];
  /** Server groups that servers are taken from. */
  readonly zones: readonly string[];
  /** Servers of each role. */
  readonly counts: ReadonlyMap<string, number>;
  readonly lost: readonly Remark[];
}

interface Placed {
  readonly machine: MachineDetails;
  readonly role: string;
  readonly id: string;
}

export function serversFromCloud(cloud: Cloud, details: CloudDetails): Servers {
  const isEsx = cloud.hypervisor?.value === 'esx';
  const lost: Remark[] = [];
  const placed = Object.entries(ROLES).flatMap(([key, { role, count, name }]): readonly Placed[] => {
    if (key === 'compute' && isEsx) return [];
    const listed = details.machines.filter((machine) => machine.role === key);
    const wanted = cloud.nodes[key]?.value ?? details.counts[key] ?? count;
    const isCounted = details.machines.length === 0 || key === 'undercloud';
    const missing = isCounted ? Math.min(Math.max(wanted - listed.length, 0), MOST) : 0;
    const all = [...listed, ...Array<MachineDetails>(missing).fill({})];
    return all.map((machine, index) => ({ machine, role, id: machine.name ?? `${name}${index + 1}` }));
  });
  for (const machine of details.machines)
    if (!ROLES[machine.role ?? ''])
      lost.push({
        message: `Node '${machine.name ?? machine.role ?? ''}' is omitted: the new model has no servers with its role.`,
        ...(machine.at && { at: machine.at }),
      });
  for (const [key, count] of Object.entries(cloud.nodes))
    if (count?.value && !ROLES[key])
      lost.push({
        message: `'${key}' is omitted: the new model has no servers with this role.`,
        at: count.at,
      });
  const roles = [...new Set(placed.map(({ role }) => role))];
  // A server without a rack would be in no group that servers are taken from.
  const isRacked = placed.every(({ machine }) => machine.rack !== undefined);
  const racks = isRacked ? [...new Set(placed.flatMap(({ machine }) => machine.rack ?? []))] : [];
  const zones = racks.length > 0 ? racks : [WHOLE];
  const sections = {
    baremetal: baremetal(cloud),
    servers: placed.map((each) => serverOf(each, racks.length > 0 ? each.machine.rack : WHOLE)),
    'server-roles': roles.map((role) => ({
      name: `${role}-ROLE`,
      'interface-model': `${role}-INTERFACES`,
      'disk-model': `${role}-DISKS`,
    })),
    'server-groups': [
      {
        name: WHOLE,
        ...(racks.length > 0 && { 'server-groups': racks }),
        networks: ['EXTERNAL-API-NET', 'EXTERNAL-VM-NET', 'MANAGEMENT-NET'],
      },
      ...racks.map((name) => ({ name })),
    ],
  };
  const counts = new Map(
    roles.map((role) => [`${role}-ROLE`, placed.filter((each) => each.role === role).length]),
  );
  return { sections, roles, zones, counts, lost };
}

function baremetal({ networks }: Cloud): Plain {
  const cidr = networks.management?.cidr?.value;
  if (!cidr) return { subnet: '<subnet of MANAGEMENT>', netmask: '<netmask of MANAGEMENT>' };
  const { first, last } = cidrRange(cidr);
  const mask = { family: first.family, value: 0xffffffffn - (last.value - first.value) };
  return { subnet: formatAddress(first), netmask: formatAddress(mask) };
}

function serverOf({ machine, role, id }: Placed, group = WHOLE): Plain {
  const { address, mac, bmc } = machine;
  return withoutAbsent({
    id,
    'ip-addr': address ? formatAddress(address) : `<address of ${id}>`,
    role: `${role}-ROLE`,
    'server-group': group,
    'mac-addr': (mac && normaliseMac(mac)) ?? `<MAC address of ${id}>`,
    'ilo-ip': bmc ? formatAddress(bmc) : `<iLO address of ${id}>`,
  });
}
