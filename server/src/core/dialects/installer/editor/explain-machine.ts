/** What a hover says of a field of `baremetal.csv` beyond its column: which machine it is, what its role and sizes mean. */
import { baremetalRole, flexibleSorts, powerManagements } from '../../../architecture/baremetal-roles.js';
import { cidrContains } from '../../../net/cidr.js';
import { authored, code, markdown, type Part } from '../../../text/markdown.js';
import { hasNoRole } from '../model/assigned-roles.js';
import { machinesIn } from '../model/derived.js';
import type { BaremetalCsv, Installer, Machine } from '../model/installer-model.js';
import { whereIs } from './explain-address.js';
import { countOf } from './machine-values.js';
import type { PlaceInCsv } from './place.js';

export function aboutField(
  installer: Installer,
  { csv, machine, column }: PlaceInCsv,
  text: string,
): readonly Part[] {
  if (machine?.flexible && column === 'role') {
    const sort = flexibleSorts[text.toLowerCase()];
    return sort === undefined ? [] : [authored(sort)];
  }
  if (machine?.flexible && column === 'power_management')
    return [markdown`The part of the cloud that this machine is for.`];
  return aboutColumn(installer, { csv, machine, column }, text);
}

function aboutColumn(
  installer: Installer,
  { csv, machine, column }: PlaceInCsv,
  text: string,
): readonly Part[] {
  switch (column) {
    case 'mac':
      return machine ? aboutMachine(machine, csv) : [];
    case 'ip':
      return aboutController(installer, machine);
    case 'memory_MB': {
      const memory = machine?.memoryMb?.value;
      return memory === undefined || memory % 1024 !== 0 ? [] : [markdown`These are ${memory / 1024} GiB.`];
    }
    case 'diskspace_GiB': {
      const disk = machine?.diskGib?.value;
      return disk === undefined
        ? []
        : [markdown`A drive sold as ${Math.ceil((disk * 2 ** 30) / 1e9)} GB has this size.`];
    }
    case 'role':
      return aboutRole(installer, machine, text);
    case 'power_management': {
      const name = (text.split(':')[0] ?? '').toLowerCase();
      const power = powerManagements.find((each) => each.name.toLowerCase() === name);
      return power
        ? [
            markdown`**${power.name}**: ${authored(power.purpose)} Ironic uses the driver ${code(power.driver)}.`,
          ]
        : [];
    }
    default:
      return [];
  }
}

function aboutMachine(machine: Machine, csv: BaremetalCsv): readonly Part[] {
  const { index, role, assigned, deleted, unused } = machine;
  const which = markdown`Machine ${index + 1} of ${csv.machines.length}`;
  if (deleted) return [markdown`${which}, removed from the cloud.`];
  const among = amongItsRole(machine, csv);
  if (role) return [markdown`${which}: ${role.value.name}${among}.`];
  if (assigned)
    return [
      markdown`${which}: ${assigned.name}${among}, as the installer assigns roles by the order of the lines.`,
    ];
  return [
    unused
      ? markdown`${which}: every role has its machines, and no role is left for this one.`
      : markdown`${which}.`,
  ];
}

/** `, 2 of 3 with this role`, by the order of the lines; nothing where the role of another line cannot be told. */
function amongItsRole(machine: Machine, csv: BaremetalCsv): string {
  const roleOf = ({ role, assigned }: Machine) => role?.value ?? assigned;
  const machines = machinesIn(csv);
  if (!machines?.every((each) => roleOf(each) !== undefined || each.unused)) return '';
  const alike = machines.filter((each) => roleOf(each) === roleOf(machine));
  return alike.length > 1 ? `, ${alike.indexOf(machine) + 1} of ${alike.length} with this role` : '';
}

/** The address of a BMC lies in none of the cloud's own networks; where it does, that is worth knowing. */
function aboutController({ environment }: Installer, machine: Machine | undefined): readonly Part[] {
  const address = machine?.ip?.value;
  const place = address && environment && whereIs(environment, address);
  return place && cidrContains(place.cidr, address) ? [place.text] : [];
}

const BY_ORDER = 'The installer gives this line the role by the order of the lines.';

function aboutRole(installer: Installer, machine: Machine | undefined, text: string): readonly Part[] {
  const role = baremetalRole(text.replace(/:.*/, '')) ?? machine?.assigned;
  if (!role) return [];
  const wanted = countOf(installer, role);
  const words = [
    machine && hasNoRole(machine) ? BY_ORDER : '',
    machine?.deleted ? 'This machine was removed from the cloud; its line stays.' : '',
    wanted === undefined ? '' : `This cloud needs ${wanted}.`,
    `It needs ${role.minCpus} CPU cores or more.`,
  ];
  return [
    markdown`**${role.name}**: ${authored(role.purpose)}`,
    words.filter((each) => each !== '').join(' '),
  ];
}
