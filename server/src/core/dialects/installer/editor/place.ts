/** Where a node is in an installer file: the path of keys in JSON, the machine and the column in a line of fields. */
import { type BaremetalColumn, baremetalColumns } from '../../../architecture/baremetal-roles.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../model/installer-model.js';
import { pathOf } from '../model/paths.js';

interface PlaceInEnvironment {
  readonly environment: EnvironmentJson;
  /** Keys from the root down, with the names that samples have: `vcenter.vlan_range` also below a section `esx`. */
  readonly path: string;
  readonly key: string | undefined;
}

const USUAL: Readonly<Record<string, string>> = { esx: 'vcenter', floatingip: 'floating_ip' };

export function placeInEnvironment(
  { environments }: Installer,
  file: SourceFile,
  at: SyntaxNode | MapEntry,
): PlaceInEnvironment | undefined {
  const environment = environments.find((each) => each.file === file);
  if (!environment) return undefined;
  const keys: string[] = [];
  let current: SyntaxNode | MapEntry | undefined = at;
  while (current) {
    if (current.type === 'entry') keys.unshift(String(current.key.value));
    current = current.parent;
  }
  const [first, ...rest] = keys;
  const named = first === undefined ? [] : [USUAL[first] ?? first, ...rest];
  return { environment, path: pathOf(named), key: keys.at(-1) };
}

export interface PlaceInCsv {
  readonly csv: BaremetalCsv;
  readonly machine: Machine | undefined;
  readonly column: BaremetalColumn | undefined;
}

export function csvOf({ baremetal }: Installer, file: SourceFile): BaremetalCsv | undefined {
  return baremetal.find((each) => each.file === file);
}

export function placeInCsv(installer: Installer, file: SourceFile, at: SyntaxNode): PlaceInCsv | undefined {
  const csv = csvOf(installer, file);
  if (!csv) return undefined;
  const line = at.type === 'seq' ? at : at.parent;
  const machine = line && machinesByLine(csv).get(line);
  const index = machine?.node.items.indexOf(at) ?? -1;
  return { csv, machine, column: baremetalColumns[index] };
}

/** An outline asks for every line. */
const byLine = new WeakMap<BaremetalCsv, ReadonlyMap<SyntaxNode | MapEntry, Machine>>();

function machinesByLine(csv: BaremetalCsv): ReadonlyMap<SyntaxNode | MapEntry, Machine> {
  const known = byLine.get(csv) ?? new Map(csv.machines.map((machine) => [machine.node, machine]));
  byLine.set(csv, known);
  return known;
}
