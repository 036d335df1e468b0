/** The eighth field is not a known role. */

import { baremetalRole, baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Field, Machine } from '../../model/installer-model.js';
import { eachField } from '../over.js';
import { fieldOf } from './about-lines.js';
import { powerNamed } from './about-power-field.js';
import { nearestRole, partOf, readRole } from './about-role-field.js';
import { docs } from './csv-role-unknown.docs.js';

export const csvRoleUnknown = defineRule({
  id: 'baremetal/csv-role-unknown',
  severity: 'error',
  docs,
  over: eachField('role'),
  *check({ field, machine }) {
    const { name } = readRole(field.text);
    if (name === '' || baremetalRole(name)) return;
    if (powerNamed(name)) {
      yield finding(
        field.at,
        `'${name}' is a power management and belongs in field 9. Field 8 is the role.`,
        { fixes: () => toPowerField(machine, field) },
      );
      return;
    }
    const { meant, shown } = meantBy(field.text);
    yield finding(
      { ...field.at, part: partOf(field.node.source, name) },
      `Unknown role '${shown}'. ${meant ? `Did you mean '${meant.shown}'?` : `Expected ${names()}.`}`,
      {
        fixes: () => (meant ? changeTo(field, meant.text, { preferred: meant.isCertain }) : []),
      },
    );
  },
});

interface Reading {
  /** What the message says is no role. */
  readonly shown: string;
  readonly meant?: { readonly text: string; readonly shown: string; readonly isCertain: boolean };
}

/** What a field without a known role was to say, together with what stands behind its colon. */
function meantBy(field: string): Reading {
  const { name, suffix = '' } = readRole(field);
  const joined = suffix === '' ? undefined : baremetalRole(`${name}${suffix}`);
  if (joined) return { shown: field, meant: { text: joined.name, shown: joined.name, isCertain: true } };
  const removed = suffix === '' ? removedRole(name) : undefined;
  const nearest = nearestRole(removed?.name ?? name);
  if (!nearest) return { shown: name };
  const { role, isCertain } = nearest;
  const behind = removed?.suffix ?? suffix;
  const text = behind === '' ? role.name : `${role.name}:${behind}`;
  return { shown: name, meant: { text, shown: removed ? text : role.name, isCertain } };
}

/** `OvercloudCompute-deleted` has another sign before the word than the installer looks for. */
function removedRole(text: string): { readonly name: string; readonly suffix: string } | undefined {
  const [, name] = /^(.*[^\s_.-])[\s_.-]+(?:deleted?|removed?)$/i.exec(text) ?? [];
  return name === undefined ? undefined : { name, suffix: 'deleted' };
}

/** A ninth field with a role in it was swapped with this one; where there is none, this is the ninth. */
function toPowerField(machine: Machine, role: Field): readonly Fix[] {
  const power = fieldOf(machine, 'power_management');
  if (!power || power.text === '')
    return power ? [] : changeTo(role, `,${role.text}`, { title: 'Leave the role empty', preferred: true });
  const { name, suffix } = readRole(power.text);
  const meant = nearestRole(name);
  if (!meant?.isCertain) return [];
  const swap: Parameters<typeof moveTo>[1] = [
    [role, suffix === undefined ? meant.role.name : `${meant.role.name}:${suffix}`],
    [power, role.text],
  ];
  return moveTo('Swap the role and the power management', swap, { preferred: true });
}

function names(): string {
  return baremetalRoles.map(({ name }) => name).join(', ');
}
