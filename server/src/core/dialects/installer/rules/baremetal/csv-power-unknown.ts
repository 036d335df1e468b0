/** The ninth field is not a power management. */

import { powerManagements } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Field } from '../../model/installer-model.js';
import { eachField } from '../over.js';
import { fieldOf } from './about-lines.js';
import { nearestPower, powerNamed } from './about-power-field.js';
import { nearestRole } from './about-role-field.js';
import { docs } from './csv-power-unknown.docs.js';

export const csvPowerUnknown = defineRule({
  id: 'baremetal/csv-power-unknown',
  severity: 'error',
  docs,
  over: eachField('power_management'),
  *check({ machine, field }) {
    if (field.text === '' || machine.power) return;
    // A role that changed places with the power management is reported in the field of the role.
    if (powerNamed(fieldOf(machine, 'role')?.text ?? '') && nearestRole(field.text)) return;
    const [name = '', ...rest] = field.text.split(':');
    const right = nearestPower(name);
    yield finding(
      field.at,
      `Unknown power management '${name}'. ${right ? `Did you mean '${right.name}'?` : `Expected ${quoted(usual, 'or')}.`}`,
      {
        fixes: () =>
          right
            ? changeTo(field, [right.name, ...rest].join(':'), { preferred: right.isCertain })
            : withoutRemark(field),
      },
    );
  },
});

const usual = powerManagements.map(({ name }) => name);

/** The file has no comments, so that one at the end of a line is a part of its last field. */
function withoutRemark(field: Field): readonly Fix[] {
  const [, before = '', remark] = /^(.*?\S)\s+((?:#|\/\/).*)$/.exec(field.text) ?? [];
  const name = powerNamed(before);
  return name === undefined ? [] : changeTo(field, before, { title: `Remove '${remark ?? ''}'` });
}
