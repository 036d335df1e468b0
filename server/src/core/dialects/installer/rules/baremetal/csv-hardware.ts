/** What machines need for their roles: CPU cores, memory and disk; and sizes that were written in another unit. */
import {
  baremetalRoles,
  diskTooLargeGib,
  driveSizesGb,
  gibOfGb,
  machineMinimum,
} from '../../../../architecture/baremetal-roles.js';
import { machines, machinesExample } from '../../examples.js';
import { agreedNumber } from '../../model/assigned-roles.js';
import type { Installer, Machine } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { changeTo, fieldOf, isMoonshot, rewrite, roleOf, servers } from './lines.js';
import { csvSource, hardwareSource } from './sources.js';

const fewestCpus = Math.min(...baremetalRoles.map(({ minCpus }) => minCpus));

export const csvCpuLow = defineBaremetalRule({
  id: 'baremetal/csv-cpu-low',
  severity: 'warning',
  docs: {
    summary: 'A machine has fewer CPU cores than its role needs.',
    why: 'Every role was tested with 8 cores or more, and OvercloudVSAStorage with 6.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace(',12,', ',4,')),
  },
  check({ csv, report }) {
    for (const machine of servers(csv)) {
      const { cpus } = machine;
      const role = roleOf(machine);
      const least = role?.minCpus ?? fewestCpus;
      if (cpus && cpus.value < least)
        report({
          at: cpus.at,
          message: `${role?.name ?? 'A machine'} needs at least ${least} CPU cores; this machine has ${cpus.value}.`,
        });
    }
  },
});

/** Nobody has less than a gigabyte: such a number counts gigabytes. */
const MB_PER_GB = 1024;

export const csvMemoryLow = defineBaremetalRule({
  id: 'baremetal/csv-memory-low',
  severity: 'error',
  docs: {
    summary: 'A machine has less memory than every role needs: 32768 MB.',
    why: 'With less, services are killed for lack of memory while they start, and the installation does not end.',
    source: 'Troubleshooting 1.1, installation; support matrix 1.1, table Bare-metal systems',
    ...machinesExample(1, machines[1].replace(',32768,', ',16384,')),
  },
  check({ csv, report }) {
    for (const { memoryMb } of servers(csv)) {
      if (memoryMb && memoryMb.value >= MB_PER_GB && memoryMb.value < machineMinimum.memoryMb)
        report({
          at: memoryMb.at,
          message: `A machine needs at least ${machineMinimum.memoryMb} MB of memory; this one has ${memoryMb.value}.`,
        });
    }
  },
});

export const csvMemoryUnit = defineBaremetalRule({
  id: 'baremetal/csv-memory-unit',
  severity: 'warning',
  docs: {
    summary: 'The memory looks like gigabytes, and the field holds MB.',
    why: 'The flavor of the role is made of it: with a few MB no image fits.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace(',32768,', ',32,')),
  },
  check({ csv, report }) {
    for (const machine of servers(csv)) {
      const { memoryMb } = machine;
      const field = fieldOf(machine, 'memory_MB');
      if (!memoryMb || !field || memoryMb.value >= MB_PER_GB) continue;
      const inMb = memoryMb.value * MB_PER_GB;
      report({
        at: memoryMb.at,
        message: `Memory stands in MB: ${memoryMb.value} GB are '${inMb}'.`,
        fixes: () => [changeTo(csv, field, String(inMb), inMb >= machineMinimum.memoryMb)],
      });
    }
  },
});

export const csvDiskLow = defineBaremetalRule({
  id: 'baremetal/csv-disk-low',
  severity: 'error',
  docs: {
    summary: 'A machine has a smaller disk than every role needs.',
    why: "The installer refuses disks of less than 512 GiB, or of less than 'node_min_disk' in the environment file says; Moonshot cartridges need 100 GiB.",
    source: 'Troubleshooting 1.1, installation; support matrix 1.1, table Bare-metal systems',
    ...machinesExample(1, machines[1].replace(',2048,', ',70,')),
  },
  check({ csv, installer, report }) {
    const least = leastDisk(installer);
    if (least === undefined) return;
    const written = installer.environment?.integer('node_min_disk');
    for (const machine of servers(csv)) {
      const { diskGib } = machine;
      const needed = isMoonshot(machine) ? Math.min(least, machineMinimum.moonshotDiskGib) : least;
      if (!diskGib || diskGib.value >= needed) continue;
      const isOwn = written?.value === needed;
      report({
        at: diskGib.at,
        message: `${isOwn ? "By 'node_min_disk' a" : 'A'} machine needs at least ${needed} GiB of disk; this one has ${diskGib.value}.`,
        related: written && isOwn ? [{ at: written.at, message: 'The smallest disk is set here.' }] : [],
      });
    }
  },
});

function leastDisk({ environments }: Installer): number | undefined {
  return agreedNumber(environments, 'node_min_disk', machineMinimum.diskGib);
}

export const csvDiskUnit = defineBaremetalRule({
  id: 'baremetal/csv-disk-unit',
  severity: 'info',
  docs: {
    summary: 'The disk has a size by which drives are sold, in GB; the field holds GiB.',
    why: 'A drive of 900 GB holds 838 GiB. A number above the real size makes a flavor that does not fit on the disk, and the machine is never chosen.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace(',2048,', ',900,')),
  },
  check({ csv, installer, report }) {
    const least = leastDisk(installer) ?? machineMinimum.diskGib;
    for (const machine of servers(csv)) {
      const { diskGib } = machine;
      const field = fieldOf(machine, 'diskspace_GiB');
      if (!diskGib || !field || !driveSizesGb.includes(diskGib.value)) continue;
      // A disk that is too small either way is reported as such.
      if (diskGib.value < least && !isMoonshot(machine)) continue;
      const inGib = gibOfGb(diskGib.value);
      report({
        at: diskGib.at,
        message: `A drive of ${diskGib.value} GB holds ${inGib} GiB, which is what this field is for.`,
        fixes: () => [
          rewrite(csv, field, String(inGib), `Change to '${inGib}', the GiB of ${diskGib.value} GB`),
        ],
      });
    }
  },
});

export const csvDiskLarge = defineBaremetalRule({
  id: 'baremetal/csv-disk-large',
  severity: 'warning',
  docs: {
    summary: 'The disk of a controller or compute node has 4096 GiB or more.',
    why: 'These machines cannot start from a disk of 4 TiB or more.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace(',2048,', ',4096,')),
  },
  check({ csv, report }) {
    for (const machine of servers(csv)) {
      const role = bootsFromSmallDisk(machine);
      if (role && machine.diskGib && machine.diskGib.value >= diskTooLargeGib)
        report({
          at: machine.diskGib.at,
          message: `${role} cannot start from a disk of ${diskTooLargeGib} GiB or more; this one has ${machine.diskGib.value}.`,
        });
    }
  },
});

function bootsFromSmallDisk(machine: Machine): string | undefined {
  const name = roleOf(machine)?.name;
  return name === 'OvercloudControl' || name === 'OvercloudCompute' ? name : undefined;
}
