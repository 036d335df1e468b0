/** A role is followed by something other than ':deleted', or by a colon alone. */

import { baremetalRole } from '../../../../architecture/baremetal-roles.js';
import { surelyMeant } from '../../../../rules/kit/evidence.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { eachField } from '../over.js';
import { nearestRole, readRole } from './about-role-field.js';
import { docs } from './csv-role-suffix.docs.js';

export const csvRoleSuffix = defineRule({
  id: 'baremetal/csv-role-suffix',
  severity: 'error',
  docs,
  over: eachField('role'),
  *check({ field }) {
    const { name, suffix } = readRole(field.text);
    if (suffix === undefined) return;
    if (name === '') {
      yield finding(field.at, `A role is missing before '${field.text}'.`);
      return;
    }
    // A colon within the name of a role is reported as another name.
    if (!baremetalRole(name) && !nearestRole(name)) return;
    if (suffix.toLowerCase() === 'deleted' && !/\s/.test(field.text)) return;
    const isMeant = /^removed?$/i.test(suffix) || nearest(suffix, ['deleted']) !== undefined;
    const source = field.node.source;
    const colon = source.indexOf(':');
    const preferred = surelyMeant(suffix, ['deleted']) !== undefined;
    const removed = () => changeTo(field, `${name}:deleted`, { preferred });
    const kept = () => changeTo(field, name);
    yield finding(
      { ...field.at, part: { start: colon, end: source.trimEnd().length } },
      suffix === ''
        ? "A role may only be followed by ':deleted'."
        : `A role may only be followed by ':deleted', not '${field.text.slice(field.text.indexOf(':'))}'.`,
      { fixes: () => (isMeant ? removed() : [...kept(), ...removed()]) },
    );
  },
});
