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
  const isKvm = cloud.hypervisor?.value !== 'esx';
  const rows = baremetalRoles.flatMap((role) => {
    const key = role.planKey ?? UNDERCLOUD;
    const listed = own.filter((machine) => machine.role === key);
    const counted = cloud.nodes[key]?.value ?? details.counts[key] ?? role.defaultCount;
    const wanted = key === 'compute' && !isKvm ? 0 : counted;
    // Where machines are listed, those are all there are; only the undercloud is never counted.
    const missing = own.length > 0 && key !== UNDERCLOUD ? 0 : wanted - listed.length;
    return [...listed, ...Array<MachineDetails>(Math.min(Math.max(missing, 0), MOST)).fill({})].map(
      (machine) => ({ machine, role: role.name }),
    );
  });
  const [proxy] = virtual;
  return {
    files: [{ path: 'baremetal.csv', text: rows.map(lineOf).join('') }],
    lost: proxy
      ? [{ message: 'Nodes that are virtual machines: baremetal.csv has servers only.', ...atOf(proxy) }]
      : [],
    assumed: [{ message: 'Every machine is switched on by IPMI.' }],
  };
}

function atOf({ at }: MachineDetails): Pick<MachineDetails, 'at'> {
  return at ? { at } : {};
}

/** Placeholders are numbered, so that nobody takes the first line for one of column names. */
function lineOf(
  { machine, role }: { readonly machine: MachineDetails; readonly role: string },
  index: number,
): string {
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
