/** Property groups as such: the right group in the right file, and switches that are numbers. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { cloudExample, properties, tahoeCloud } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { groupOfKind } from '../../model/read-vars.js';
import { changeTo, defineFileRule } from '../define.js';

/** What belongs in a file of each name, for the message. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  ansible: ['vsc_ha_enabled', 'vsc_bgp_required'],
  ldap: ['ldap_enabled'],
};

const KNOWN_GROUPS = new Set(Object.values(groupOfKind));

export const groupRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ vars }) => vars, {
    id: 'carrier-grade/cg-vars-group-name',
    severity: 'error',
    docs: {
      summary: 'The property group of a file has another name than the file needs.',
      why: 'The configuration processor looks variables up by the name of their group.',
      source: 'Sample files of Carrier Grade 1.1 and 2.0 below vars',
      ...cloudExample({ 'vars/ldap.json property-groups.0.name': 'ldap' }),
    },
    check({ file, report }) {
      const wanted = groupOfKind[file.kind];
      const [only] = file.groups.items;
      const name = only?.name;
      if (!wanted || !name || file.groups.items.length !== 1 || name.value === wanted) return;
      // A group that belongs in another file is that other file's content, and another mistake.
      if (KNOWN_GROUPS.has(name.value)) return;
      report({
        at: name.at,
        message: `The group in this file is called '${wanted}', not '${name.value}'.`,
        fixes: () => [
          {
            title: `Change to '${wanted}'`,
            edits: inFile(file.file, replaceScalar(file.file, name.node, wanted)),
            preferred: true,
          },
        ],
      });
    },
  }),
  defineFileRule(({ vars }) => vars, {
    id: 'carrier-grade/cg-vars-group-duplicate',
    severity: 'error',
    docs: {
      summary: 'A property group stands in a file twice.',
      why: 'Variables are looked up by the name of their group; of two groups one is not read.',
      source: 'Sample files of Carrier Grade 1.1 and 2.0 below vars',
      ...cloudExample({ 'vars/ldap.json property-groups.1': { name: 'ldap-vars', properties: {} } }),
    },
    check({ file, report }) {
      const seen = new Map<string, Value<string>>();
      for (const { name } of file.groups.items) {
        const first = name && seen.get(name.value);
        if (name && first)
          report({
            at: name.at,
            message: `The group '${name.value}' stands here twice.`,
            related: [{ at: first.at, message: 'The first one is here.' }],
          });
        else if (name) seen.set(name.value, name);
      }
    },
  }),
  defineFileRule(({ vars }) => vars, {
    id: 'carrier-grade/cg-vars-wrong-file',
    severity: 'error',
    docs: {
      summary: 'A file holds what belongs in another one.',
      why: 'Files were pasted into each other or saved under the wrong name; variables are then looked for where they are not.',
      source: 'Published pages with pasted files',
      ...cloudExample({
        'vars/ldap.json': tahoeCloud['vars/wr.json'] ?? null,
      }),
    },
    check({ file, report }) {
      const wanted = groupOfKind[file.kind];
      if (!wanted || file.groups.items.some(({ name }) => name?.value === wanted)) {
        const [, second] = file.groups.items;
        const name = second?.name;
        if (name && name.value !== wanted && KNOWN_GROUPS.has(name.value))
          report({ at: name.at, message: `'${name.value}' belongs in a file of its own.` });
        return;
      }
      const other = file.groups.items.find(({ name }) => name && KNOWN_GROUPS.has(name.value))?.name;
      if (other)
        report({
          at: other.at,
          message: `'${other.value}' belongs in another file; '${wanted}' is expected here.`,
        });
      else if (file.root?.state('tiers') === 'written')
        report({ at: file.head, message: 'This is a control-plane file; it belongs below .hos.' });
    },
  }),
  defineFileRule(({ vars }) => vars, {
    id: 'carrier-grade/cg-flag-01',
    severity: 'error',
    docs: {
      summary: 'A switch is not the number 0 or 1.',
      why: 'The playbooks compare it with the number 1; text or another number is neither on nor off.',
      source: 'Sample files ansible.json and ldap.json',
      ...cloudExample({ [`vars/ansible.json ${properties}.vsc_ha_enabled`]: '1' }),
    },
    check({ file, report }) {
      for (const key of FLAGS[file.kind] ?? []) {
        const flag = file.reader.value(file.properties, key, ({ value }) => value ?? undefined);
        if (!flag || flag.value === 0 || flag.value === 1) continue;
        const right = flagOf(flag.value);
        report({
          at: flag.at,
          message: `'${key}' must be the number 0 or 1.`,
          fixes: () => (right === undefined ? [] : [changeTo(file, flag, right, true)]),
        });
      }
    },
  }),
];

/** What a switch that is written in another way means. */
function flagOf(value: string | number | boolean): 0 | 1 | undefined {
  const text = String(value).toLowerCase();
  if (['1', 'true', 'yes', 'on'].includes(text)) return 1;
  return ['0', 'false', 'no', 'off'].includes(text) ? 0 : undefined;
}
