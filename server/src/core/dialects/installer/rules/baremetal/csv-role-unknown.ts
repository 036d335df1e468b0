/** The eighth field names no role. */

import { baremetalRole, baremetalRoles, powerManagements } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Field, Machine } from '../../model/installer-model.js';
import { eachField } from '../over.js';
import { fieldOf } from './about-lines.js';
import { nearestRole, partOf, readRole } from './about-role-field.js';
import { docs } from './csv-role-unknown.docs.js';

export const csvRoleUnknown = defineRule({
  id: 'baremetal/csv-role-unknown',
  severity: 'error',
  docs,
  over: eachField('role'),
  *check({ field, machine }) {
    const { name, suffix = '' } = readRole(field.text);
    if (name === '' || baremetalRole(name)) return;
    const power = powerManagements.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (power) {
      yield finding(
        field.at,
        `'${name}' is a power management, which is the ninth field; the eighth is for the role.`,
        { fixes: () => toPowerField(machine, field) },
      );
      return;
    }
    const joined = suffix === '' ? undefined : baremetalRole(`${name}${suffix}`);
    const { role, isCertain: preferred = false } = joined
      ? { role: joined, isCertain: true }
      : (nearestRole(name) ?? {});
    yield finding(
      { ...field.at, part: partOf(field.node.source, name) },
      `'${joined ? field.text : name}' is no role${role ? `; did you mean '${role.name}'?` : `; there are ${names()}.`}`,
      {
        fixes: () => {
          if (!role) return [];
          const text = suffix === '' || joined ? role.name : `${role.name}:${suffix}`;
          return changeTo(field, text, { preferred });
        },
      },
    );
  },
});

/** A ninth field with a role in it was swapped with this one; where there is none, this is the ninth. */
function toPowerField(machine: Machine, role: Field): readonly Fix[] {
  const power = fieldOf(machine, 'power_management');
  if (!power || power.text === '')
    return power ? [] : changeTo(role, `,${role.text}`, { title: 'Leave the role empty', preferred: true });
  if (!baremetalRole(readRole(power.text).name)) return [];
  const swap: Parameters<typeof moveTo>[1] = [
    [role, power.text],
    [power, role.text],
  ];
  return moveTo('Swap the role and the power management', swap, { preferred: true });
}

function names(): string {
  return baremetalRoles.map(({ name }) => name).join(', ');
}
