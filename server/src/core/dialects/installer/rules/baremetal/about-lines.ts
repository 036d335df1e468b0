/** The lines of `baremetal.csv` as rules look at them: fields by their column, which of them can be judged, and repairs of them. */
import type { BaremetalColumn, BaremetalRole } from '../../../../architecture/baremetal-roles.js';
import { machineCount } from '../../../../architecture/baremetal-roles.js';
import type { Place } from '../../../../model/source-file.js';
import { dropItem, type FixOptions, fixOf } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { SeqNode } from '../../../../syntax/tree.js';
import { columnIndex } from '../../model/baremetal-csv.js';
import type { BaremetalCsv, Field, Installer, Machine } from '../../model/installer-model.js';

export function fieldOf({ fields }: Machine, column: BaremetalColumn): Field | undefined {
  return fields[columnIndex(column)];
}

/** A field, with the machine of its line. */
export interface MachineField {
  readonly machine: Machine;
  readonly field: Field;
}

/** Instead of these a flexible control plane of 1.0 has others. */
const NOT_FLEXIBLE: readonly BaremetalColumn[] = ['role', 'power_management'];

/** The fields of a column that a rule may judge: of lines whose fields are where they belong, and which have that column. */
export function* fieldsOf(csv: BaremetalCsv, name: BaremetalColumn): Iterable<MachineField> {
  for (const machine of csv.machines) {
    const isOwn = machine.aligned && !(machine.flexible && NOT_FLEXIBLE.includes(name));
    const field = isOwn ? fieldOf(machine, name) : undefined;
    if (field && isReadable(field.text)) yield { machine, field };
  }
}

/** Expressions of a template are filled in later; characters that must not stand in the file are reported as such. */
function isReadable(text: string): boolean {
  return !/\{[{%]/.test(text) && !hasSpecial(text);
}

/** Quotes and everything that is no printable character of ASCII. */
const SPECIAL = /["']|[^\x20-\x7e]/;

export function specialIn(text: string): { readonly at: number; readonly character: string } | undefined {
  const match = SPECIAL.exec(text);
  return match
    ? { at: match.index, character: String.fromCodePoint(text.codePointAt(match.index) ?? 0) }
    : undefined;
}

export function hasSpecial(text: string): boolean {
  return SPECIAL.test(text);
}

/** Where the role is, or would be. */
export function roleAt(machine: Machine): Place {
  return fieldOf(machine, 'role')?.at ?? machine.fields[0]?.at ?? machine.at;
}

/** Machines that are still part of the cloud. */
export function present(csv: BaremetalCsv): readonly Machine[] {
  return csv.machines.filter(({ deleted }) => !deleted);
}

/** The role that is written, or else the one that the installer gives. */
export function roleOf({ role, assigned }: Machine): BaremetalRole | undefined {
  return role?.value ?? assigned;
}

export function powerText(machine: Machine): string {
  return machine.aligned ? (fieldOf(machine, 'power_management')?.text ?? '') : '';
}

/** A virtual machine: what holds for servers and their management processors does not hold for it. */
export function isVirtual(machine: Machine): boolean {
  return machine.power?.value.name === 'VM';
}

export function isMoonshot(machine: Machine): boolean {
  return machine.power?.value.name === 'HP_Moonshot';
}

/** Servers whose hardware is known to matter: neither removed, nor virtual, nor with a power management that cannot be read. */
export function servers(csv: BaremetalCsv): readonly Machine[] {
  return present(csv).filter(
    (machine) => machine.aligned && (machine.power || powerText(machine) === '') && !isVirtual(machine),
  );
}

/**
 * How many machines the smallest cloud has. On ESX, and where nothing says that it is none, no machine is needed for
 * compute.
 */
export function fewest(csv: BaremetalCsv, { environments }: Installer): number {
  const isKvm = environments.length > 0 && environments.every(({ cloudType }) => cloudType?.value === 'KVM');
  const hasCompute = present(csv).some(({ role }) => role?.value.name === 'OvercloudCompute');
  return isKvm || hasCompute ? machineCount.min : machineCount.minWithoutCompute;
}

/** Called exactly as the installer wants it; copies and excerpts beside it have longer names. */
export function isTheFile({ file }: BaremetalCsv): boolean {
  return /(?:^|\/)baremetal\.csv$/i.test(file.uri);
}

/** All machines of a cloud, and not some lines that were copied from such a file. */
export function isWhole(csv: BaremetalCsv): boolean {
  return !csv.broken && (isTheFile(csv) || csv.machines.length >= machineCount.min);
}

/** The environment file whose numbers can be compared with the machines of this file. */
export function comparableEnvironment(installer: Installer, csv: BaremetalCsv) {
  return installer.machines === csv && isWhole(csv) ? installer.environment : undefined;
}

/** Quotes are reported as such, with what they do to a comma. */
export function quotedComma({ fields }: Machine): boolean {
  const opening = fields.findIndex(({ text }) => /^"[^"]*$/.test(text));
  return opening >= 0 && fields.slice(opening + 1).some(({ text }) => /^[^"]*"$/.test(text));
}

export function deleteLine({ file }: BaremetalCsv, node: SeqNode, options: FixOptions): readonly Fix[] {
  return dropItem({ node, at: { file, node }, shared: false }, options);
}

/** Writes a line anew, with these fields. */
export function rewriteLine({ node, at }: Machine, texts: readonly string[], title: string): readonly Fix[] {
  const { file } = at;
  const edit = { span: file.tree.spanOf(node), newText: texts.join(',') };
  return fixOf(file, title, edit, { preferred: true });
}
