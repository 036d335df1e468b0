/**
 * Machines that may get another role: where there are too many of one role and too few of another, one of the machines
 * most likely has the wrong one. Which one, only a person knows, so that all of this is offered and nothing is done unasked.
 */
import { type BaremetalRole, baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { BaremetalCsv, Installer, Machine } from '../../model/installer-model.js';
import { countRoles } from './about-counts.js';
import { fieldOf } from './about-lines.js';
import { isCompute } from './about-scales.js';

/** Gives a machine beyond the number of its role one of the roles that lack a machine. */
export function giveAnother(csv: BaremetalCsv, installer: Installer, machine: Machine): readonly Fix[] {
  return baremetalRoles
    .filter((role) => lacks(csv, installer, role))
    .flatMap((role) => changeRole(machine, role, `Change to '${role.name}'`))
    .slice(0, MOST_CHOICES);
}

/** Gives a role that lacks a machine one of those that are beyond the number of theirs. */
export function takeAnother(csv: BaremetalCsv, installer: Installer, role: BaremetalRole): readonly Fix[] {
  const counts = countRoles(csv);
  return baremetalRoles
    .flatMap((each) => {
      const most = mostOf(installer, each);
      const own = counts.of(each);
      // Of machines that are alike the last one was added last.
      return most !== undefined && own.length > most ? (own.at(-1) ?? []) : [];
    })
    .flatMap((machine) => changeRole(machine, role, `Change line ${machine.line} to '${role.name}'`))
    .slice(0, MOST_CHOICES);
}

/** How many machines a role can have before one of them is too many; a cloud keeps one compute node. */
function mostOf({ environments }: Installer, role: BaremetalRole): number | undefined {
  const wanted = wantedOf(environments, role);
  return isCompute(role) && wanted === Number.POSITIVE_INFINITY ? 1 : wanted;
}

function lacks(csv: BaremetalCsv, { environments }: Installer, role: BaremetalRole): boolean {
  const wanted = wantedOf(environments, role);
  return wanted !== undefined && countRoles(csv).of(role).length < wanted;
}

function changeRole(machine: Machine, role: BaremetalRole, title: string): readonly Fix[] {
  const field = machine.role && fieldOf(machine, 'role');
  return field ? changeTo(field, role.name, { title }) : [];
}
