/**
 * How many machines of each role a file lists, once those without a role have got theirs. Removed machines do not count.
 * What a number should be is for the rules.
 */

import { type BaremetalRole, baremetalColumns } from '../../../../architecture/baremetal-roles.js';
import { addTo } from '../../../../text/lists-by-key.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { roleOf } from './about-lines.js';

export interface RoleCounts {
  /** Machines that surely have this role, in the order of the file. */
  of(role: BaremetalRole): readonly Machine[];
  /** Removed machines of this role. */
  deletedOf(role: BaremetalRole): readonly Machine[];
  /** Machines whose role cannot be told: any role may have as many more. */
  readonly unknown: number;
  /** Machines for which no role is left. */
  readonly unused: readonly Machine[];
}

export function countRoles(csv: BaremetalCsv): RoleCounts {
  const present = new Map<BaremetalRole, Machine[]>();
  const deleted = new Map<BaremetalRole, Machine[]>();
  const unused: Machine[] = [];
  let unknown = 0;
  for (const machine of csv.machines) {
    const role = roleOf(machine);
    if (machine.unused) unused.push(machine);
    else if (role) add(machine.deleted ? deleted : present, role, machine);
    // A line of very many fields is two machines that ran together.
    else if (!machine.deleted) unknown += machine.fields.length > baremetalColumns.length ? 2 : 1;
  }
  return {
    of: (role) => present.get(role) ?? [],
    deletedOf: (role) => deleted.get(role) ?? [],
    unknown,
    unused,
  };
}

function add(to: Map<BaremetalRole, Machine[]>, role: BaremetalRole, machine: Machine): void {
  addTo(to, role, machine);
}
