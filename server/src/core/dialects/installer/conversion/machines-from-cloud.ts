/**
 * The lines of `baremetal.csv` for the machines of a plan; where it lists none, one line for each machine that it counts.
 * What the plan does not know is a placeholder in angle brackets.
 */
import { baremetalRoles } from '../../../architecture/baremetal-roles.js';
import type { Cloud } from '../../../model/cloud.js';
import type { CloudDetails, Converted, MachineDetails } from '../../../model/cloud-details.js';
import { formatAddress } from '../../../net/address.js';
import { normaliseMac } from '../../../net/mac.js';

const UNDERCLOUD = 'undercloud';

/** Roles of a plan that are virtual machines, and in no line. */
const VIRTUAL = ['seed-vm', 'compute-proxies'];

/** More machines than a cloud may have are not made up. */
const MOST = 500;

export function machinesFromCloud(cloud: Cloud, details: CloudDetails): Converted {
  if (details.machineFile !== undefined) return { files: [], lost: [], assumed: [] };
  const { machines } = details;
  const virtual = machines.filter(({ role }) => role && VIRTUAL.includes(role));
  const own = machines.filter((machine) => !virtual.includes(machine));
  const rows = [
    ...missingRows(cloud, details, own),
    ...own.map((machine) => ({ machine, role: nameOf(machine) })),
  ];
  const [proxy] = virtual;
  return {
    files: [{ path: 'baremetal.csv', text: rows.map(lineOf).join('') }],
    lost: proxy
      ? [{ message: 'Nodes that are virtual machines: baremetal.csv has servers only.', ...atOf(proxy) }]
      : [],
    assumed: [{ message: 'Every machine is switched on by IPMI.' }],
  };
}

interface Row {
  readonly machine: MachineDetails;
  readonly role: string;
}

/** Where machines are listed, those are all there are; only the undercloud is never counted. */
function missingRows(cloud: Cloud, { counts }: CloudDetails, own: readonly MachineDetails[]): readonly Row[] {
  const isEsx = cloud.hypervisor?.value === 'esx';
  return baremetalRoles.flatMap(({ name, planKey = UNDERCLOUD, defaultCount }): readonly Row[] => {
    const isMade = own.length === 0 || planKey === UNDERCLOUD;
    if (!isMade || (planKey === 'compute' && isEsx)) return [];
    const wanted = cloud.nodes[planKey]?.value ?? counts[planKey] ?? defaultCount;
    const missing = Math.max(wanted - own.filter(({ role }) => role === planKey).length, 0);
    return Array<Row>(Math.min(missing, MOST)).fill({ machine: {}, role: name });
  });
}

function nameOf({ role }: MachineDetails): string {
  return baremetalRoles.find(({ planKey = UNDERCLOUD }) => planKey === role)?.name ?? '<role>';
}

function atOf({ at }: MachineDetails): Pick<MachineDetails, 'at'> {
  return at ? { at } : {};
}

/** Placeholders are numbered, so that nobody takes the first line for one of column names. */
function lineOf({ machine, role }: Row, index: number): string {
  const { mac, bmc, cpus, memoryMb, diskGib } = machine;
  const fields = [
    (mac && normaliseMac(mac)) ?? `<MAC address ${index + 1}>`,
    '<user>',
    '<password>',
    bmc ? formatAddress(bmc) : '<address of the management processor>',
    cpus ?? '<cores>',
    memoryMb ?? '<MB of memory>',
    diskGib ?? '<GiB of disk>',
    role,
    'IPMI',
  ];
  return `${fields.join(',')}\n`;
}
