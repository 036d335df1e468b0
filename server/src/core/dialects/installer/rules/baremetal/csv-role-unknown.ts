/** The eighth field names no role. */

import { baremetalRole, baremetalRoles, powerManagements } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { nearestRole, partOf, readRole } from './about-role-field.js';
import { docs } from './csv-role-unknown.docs.js';

export const csvRoleUnknown = defineRule({
  id: 'baremetal/csv-role-unknown',
  severity: 'error',
  docs,
  over: eachField('role'),
  *check({ field }) {
    const { name, suffix = '' } = readRole(field.text);
    if (name === '' || baremetalRole(name)) return;
    const power = powerManagements.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (power) {
      yield finding(
        field.at,
        `'${name}' is a power management, which is the ninth field; the eighth is for the role.`,
        {
          fixes: () => changeTo(field, `,${field.text}`, { title: 'Leave the role empty', preferred: true }),
        },
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

function names(): string {
  return baremetalRoles.map(({ name }) => name).join(', ');
}
