/** A role is written in other capitals than the documentation writes it. */

import { baremetalRole } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachField } from '../over.js';
import { partOf, readRole } from './about-role-field.js';
import { docs } from './csv-role-case.docs.js';

export const csvRoleCase = defineRule({
  id: 'baremetal/csv-role-case',
  severity: 'hint',
  docs,
  over: eachField('role'),
  *check({ field }) {
    const { name } = readRole(field.text);
    const role = baremetalRole(name);
    if (!role || role.name === name) return;
    const text = field.text.replace(name, role.name);
    yield finding(
      { ...field.at, part: partOf(field.node.source, name) },
      `This role is usually written '${role.name}'.`,
      { fixes: () => changeTo(field, text, { preferred: true }) },
    );
  },
});
