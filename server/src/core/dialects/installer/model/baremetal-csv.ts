/**
 * Reads `baremetal.csv` and its relatives in the same columns: machines with their fields, each good by itself.
 * What machines mean together is for `assigned-roles.ts` and the rules.
 */
import {
  type BaremetalColumn,
  type BaremetalRole,
  baremetalColumns,
  baremetalRole,
  powerManagements,
  requiredColumns,
} from '../../../architecture/baremetal-roles.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { Value } from '../../../model/value.js';
import { type Address, parseAddress } from '../../../net/address.js';
import { parseMac } from '../../../net/mac.js';
import type { SeqNode, SyntaxNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';
import type { BaremetalCsv, Field, Machine } from './installer-model.js';
import { isFlexibleRow, type RowSlip, rowSlip } from './row-layout.js';

const DELETED = /:deleted$/i;

export function readBaremetalCsv({ file, facts }: EnvironmentFile): BaremetalCsv {
  const { root, broken } = file.tree;
  const lines = root?.type === 'seq' ? root.items.filter((item): item is SeqNode => item.type === 'seq') : [];
  const first = lines.find((line) => line.items.length > 0);
  const header = first && isHeader(first) ? first : undefined;
  const machines = lines
    .filter((line) => line !== header && line.items.length > 0)
    .map((line, index) => machineOf(file, line, index));
  const isWide = machines.some(({ fields, flexible }) => fields.length > requiredColumns && !flexible);
  return {
    file,
    facts,
    broken,
    lines,
    machines,
    ...(header && { header }),
    ...(machines.length > 0 && { version: isWide ? '1.1' : '1.0' }),
  };
}

/** A first line of column names: its first field says mac, or no field holds a digit. */
function isHeader(line: SeqNode): boolean {
  const texts = line.items.map(textOf);
  return /^#?\s*mac/i.test(texts[0] ?? '') || (texts.length > 4 && texts.every((text) => !/\d/.test(text)));
}

function textOf(node: SyntaxNode): string {
  return node.type === 'scalar' ? String(node.value) : '';
}

export function columnIndex(column: BaremetalColumn): number {
  return baremetalColumns.indexOf(column);
}

/** The place of the field that holds the address: another than its column's when fields before it are missing or too many. */
export function addressIndex(fields: readonly Field[]): number | undefined {
  const own = columnIndex('ip');
  const isAddress = (index: number) => parseAddress(fields[index]?.text ?? '')?.family === 4;
  if (isAddress(own)) return own;
  return [own - 1, own + 1].find(isAddress);
}

/** How the fields of a line came where they are, when that is not where they belong. */
export function slipOf(fields: readonly Field[]): RowSlip | undefined {
  return rowSlip(fields.map(({ text }) => text));
}

function isAligned(fields: readonly Field[]): boolean {
  if (fields.length < requiredColumns || fields.length > baremetalColumns.length) return false;
  if (slipOf(fields) || /^(?:#|\/\/)/.test(fields[0]?.text ?? '')) return false;
  return (addressIndex(fields) ?? columnIndex('ip')) === columnIndex('ip');
}

function machineOf(file: SourceFile, node: SeqNode, index: number): Machine {
  const fields: Field[] = node.items.flatMap((item) =>
    item.type === 'scalar'
      ? [{ node: item, at: { file, node: item }, shared: false, text: textOf(item) }]
      : [],
  );
  const aligned = isAligned(fields);
  const texts = fields.map(({ text }) => text);
  const flexible = isFlexibleRow(texts);
  const field = <T>(column: BaremetalColumn, read: (text: string) => T | undefined): Value<T> | undefined => {
    const found = aligned || column === 'mac' ? fields[columnIndex(column)] : undefined;
    const value = found && found.text !== '' ? read(found.text) : undefined;
    return found && value !== undefined
      ? { value, node: found.node, at: found.at, shared: false }
      : undefined;
  };
  const roleText = fields[columnIndex('role')]?.text ?? '';
  const mac = field('mac', parseMac);
  const user = field('user', (text) => text);
  const password = field('password', (text) => text);
  const ip = field<Address>('ip', (text) => {
    const address = parseAddress(text);
    return address?.family === 4 ? address : undefined;
  });
  const cpus = field('no_of_cpus', positive);
  const memoryMb = field('memory_MB', positive);
  const diskGib = field('diskspace_GiB', positive);
  const role = field<BaremetalRole>('role', (text) => baremetalRole(text.replace(DELETED, '')));
  const power = field('power_management', (text) => {
    // What is no server has the power management of the virtual machines that the installer makes.
    const name = (flexible ? roleText : (text.split(':')[0] ?? '')).toLowerCase();
    return powerManagements.find((each) => each.name.toLowerCase() === name);
  });
  return {
    index,
    line: file.lines.positionAt(file.tree.spanOf(node).start).line + 1,
    node,
    at: { file, node },
    fields,
    aligned,
    deleted: aligned && DELETED.test(roleText),
    unused: false,
    flexible,
    ...(mac && { mac }),
    ...(user && { user }),
    ...(password && { password }),
    ...(ip && { ip }),
    ...(cpus && { cpus }),
    ...(memoryMb && { memoryMb }),
    ...(diskGib && { diskGib }),
    ...(role && { role }),
    ...(power && { power }),
  };
}

function positive(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
