/** Docs examples of a folder with both files, and of lines beyond those that `machinesExample` replaces. */
import type { RuleExample } from '../../../../rules/rule.js';
import { esxEnvironment, kvmEnvironment, machines, type Patch, patched } from '../../examples.js';

/** The machines of the examples with some lines replaced (from 0); lines behind the last one are added. */
export function linesWith(changes: Readonly<Record<number, string>>): readonly string[] {
  const lines: string[] = [...machines];
  for (const [at, line] of Object.entries(changes)) lines[Number(at)] = line;
  return lines;
}

export const csvOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** `baremetal.csv` alone. */
export function linesExample(
  bad: Readonly<Record<number, string>>,
  good: Readonly<Record<number, string>> = {},
) {
  return {
    bad: { 'baremetal.csv': csvOf(linesWith(bad)) },
    good: { 'baremetal.csv': csvOf(linesWith(good)) },
  };
}

/** A KVM cloud with one compute node and its machines. */
export function kvmFolder(patch: Patch, lines: Readonly<Record<number, string>> = {}): RuleExample {
  return {
    'kvm-custom-ips.json': patched(kvmEnvironment, { compute_scale: 1, ...patch }),
    'baremetal.csv': csvOf(linesWith(lines)),
  };
}

/** An ESX cloud and its machines: a scale-out Swift node in the place of the compute node. */
export function esxFolder(patch: Patch, lines: Readonly<Record<number, string>> = {}): RuleExample {
  return {
    'esx-custom-ips.json': patched(esxEnvironment, {
      so_swift_storage_scale: 1,
      so_swift_proxy_scale: 1,
      ...patch,
    }),
    'baremetal.csv': csvOf(
      linesWith({
        6: server('9e', 7, 'OvercloudSOSwiftStorage'),
        7: server('9f', 8, 'OvercloudSOSwiftProxy'),
        ...lines,
      }),
    ),
  };
}

/** A line for a server: the last octet of its MAC address and of its BMC's address, and what is behind the disk. */
export function server(
  mac: string,
  ip: number,
  role: string,
  power = 'IPMI',
  hardware = '12,32768,2048',
): string {
  return `78:e7:d1:22:52:${mac},administrator,Kaum-3rraten,192.168.11.${ip},${hardware},${role},${power}`;
}

/** Where the facts about machines come from, for the docs of several rules. */
export const limitsSource = 'CSV page 1.1, number of lines; support matrix 1.1, table Bare-metal systems';
export const csvSource = 'CSV page 1.1, table of columns';
export const hardwareSource = 'Support matrix 1.1, table Bare-metal systems';
export const addNodesSource = 'Page Adding and removing nodes 1.1';
export const charactersSource =
  'Troubleshooting 1.1, installation: extra spaces and special characters in baremetal.csv';
