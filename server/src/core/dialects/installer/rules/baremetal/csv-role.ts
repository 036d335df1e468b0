/** The eighth field: a role that the installer knows, and nothing behind it but `:deleted`. */
import {
  type BaremetalRole,
  baremetalRole,
  baremetalRoles,
  powerManagements,
} from '../../../../architecture/baremetal-roles.js';
import { nearest } from '../../../../text/nearest.js';
import { machines, machinesExample } from '../../examples.js';
import { hasNoRole } from '../../model/assigned-roles.js';
import type { BaremetalCsv, Installer } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { linesExample, server } from './examples.js';
import { changeTo, column, fieldOf, fixOf, rewrite } from './lines.js';
import { addNodesSource, csvSource } from './sources.js';

/** A role as it is written: the name, and what stands behind a colon. */
function readRole(text: string): { readonly name: string; readonly suffix: string | undefined } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { name: text, suffix: undefined }
    : { name: text.slice(0, colon).trimEnd(), suffix: text.slice(colon + 1).trimStart() };
}

/** What each role may be called by somebody who does not look it up, with the role. */
const NAMES: ReadonlyMap<string, BaremetalRole> = new Map(
  baremetalRoles.flatMap((role) =>
    [role.name, role.name.replace('Overcloud', ''), role.planKey?.replaceAll('-', '')].flatMap((name) =>
      name === undefined ? [] : [[name.toLowerCase(), role] as const],
    ),
  ),
);

export function nearestRole(text: string): BaremetalRole | undefined {
  const word = text.toLowerCase().replace(/[-_\s]/g, '');
  const name = nearest(word, NAMES.keys()) ?? nearest(word.replace(/^overcloud/, ''), NAMES.keys());
  return name === undefined ? undefined : NAMES.get(name);
}

export const csvRoleUnknown = defineBaremetalRule({
  id: 'baremetal/csv-role-unknown',
  severity: 'error',
  docs: {
    summary: 'The eighth field names no role.',
    why: 'The installer does not know what to install on the machine.',
    source: csvSource,
    ...machinesExample(4, machines[4].replace('OvercloudSwiftStorage', 'OvercloudSwift')),
  },
  check({ csv, report }) {
    for (const { field } of column(csv, 'role')) {
      const { name, suffix = '' } = readRole(field.text);
      if (name === '' || baremetalRole(name)) continue;
      const power = powerManagements.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (power) {
        report({
          at: field.at,
          message: `'${name}' is a power management, which is the ninth field; the eighth is for the role.`,
          fixes: () => [rewrite(csv, field, `,${field.text}`, 'Leave the role empty', true)],
        });
        continue;
      }
      const role = nearestRole(name);
      report({
        at: { ...field.at, part: partOf(field.node.source, name) },
        message: `'${name}' is no role${role ? `; did you mean '${role.name}'?` : `; there are ${names()}.`}`,
        fixes: () => {
          if (!role) return [];
          const text = suffix === '' ? role.name : `${role.name}:${suffix}`;
          return [rewrite(csv, field, text, `Change to '${text}'`, true)];
        },
      });
    }
  },
});

/** Where the name stands in a field, which may have blanks around it. */
function partOf(source: string, name: string): { readonly start: number; readonly end: number } {
  const start = source.indexOf(name);
  return { start, end: start + name.length };
}

function names(): string {
  return baremetalRoles.map(({ name }) => name).join(', ');
}

export const csvRoleCase = defineBaremetalRule({
  id: 'baremetal/csv-role-case',
  severity: 'hint',
  docs: {
    summary: 'A role is written in other capitals than the documentation writes it.',
    why: 'The installer takes any, but people search for the usual one.',
    source: csvSource,
    ...machinesExample(6, machines[6].replace('OvercloudCompute', 'overcloudcompute')),
  },
  check({ csv, report }) {
    for (const { field } of column(csv, 'role')) {
      const { name } = readRole(field.text);
      const role = baremetalRole(name);
      if (!role || role.name === name) continue;
      const text = field.text.replace(name, role.name);
      report({
        at: { ...field.at, part: partOf(field.node.source, name) },
        message: `This role is usually written '${role.name}'.`,
        fixes: () => [changeTo(csv, field, text, true)],
      });
    }
  },
});

export const csvRoleSuffix = defineBaremetalRule({
  id: 'baremetal/csv-role-suffix',
  severity: 'error',
  docs: {
    summary: "Something else than ':deleted' stands behind a role, or nothing behind its colon.",
    why: "A machine that was removed keeps its line, with ':deleted' behind its role. Any other ending makes a role that the installer does not know.",
    source: addNodesSource,
    ...linesExample(
      { 7: server('a0', 8, 'OvercloudCompute:removed') },
      { 7: server('a0', 8, 'OvercloudCompute:deleted') },
    ),
  },
  check({ csv, report }) {
    for (const { field } of column(csv, 'role')) {
      const { name, suffix } = readRole(field.text);
      if (suffix === undefined) continue;
      if (name === '') {
        report({
          at: field.at,
          message: `A role is missing before '${field.text}'.`,
        });
        continue;
      }
      if (suffix.toLowerCase() === 'deleted' && !/\s/.test(field.text)) continue;
      const isMeant = /^removed?$/i.test(suffix) || nearest(suffix, ['deleted']) !== undefined;
      const source = field.node.source;
      const colon = source.indexOf(':');
      const removed = () => changeTo(csv, field, `${name}:deleted`, isMeant);
      const kept = () => changeTo(csv, field, name, suffix === '');
      report({
        at: { ...field.at, part: { start: colon, end: source.trimEnd().length } },
        message:
          suffix === ''
            ? "Nothing stands behind this colon; only ':deleted' may."
            : `Only ':deleted' may stand behind a role, not '${field.text.slice(field.text.indexOf(':'))}'.`,
        fixes: () => (isMeant ? [removed()] : [kept(), removed()]),
      });
    }
  },
});

export const csvRoleMissing = defineBaremetalRule({
  id: 'baremetal/csv-role-missing',
  severity: 'hint',
  docs: {
    summary: 'A machine has no role, so that its place in the file decides.',
    why: 'The installer gives roles in the order of the lines: the undercloud first, then controllers, Swift nodes, VSA nodes and scale-out Swift nodes up to their numbers, then compute nodes. A line that is moved changes what is installed where.',
    source: csvSource,
    ...machinesExample(6, machines[6].replace('OvercloudCompute', '')),
  },
  check({ csv, installer, report }) {
    if (isBeforeRoles(csv, installer)) return;
    for (const machine of csv.machines) {
      if (!hasNoRole(machine) || machine.unused) continue;
      const field = fieldOf(machine, 'role');
      const end = csv.file.tree.spanOf(machine.node).end;
      const { assigned } = machine;
      report({
        at: field ? field.at : { file: csv.file, span: { start: end, end } },
        message: assigned
          ? `Without a role, this machine becomes ${assigned.name} by its place in the file.`
          : 'Without a role, the place in the file decides what this machine becomes.',
        fixes: () => {
          if (!assigned) return [];
          const title = `Write the role '${assigned.name}'`;
          if (field) return [rewrite(csv, field, assigned.name, title)];
          const edit = { span: { start: end, end }, newText: `,${assigned.name}` };
          return [fixOf(csv.file.uri, title, [edit])];
        },
      });
    }
  },
});

/** Helion OpenStack 1.0 has no column for roles. */
export function isBeforeRoles(csv: BaremetalCsv, installer: Installer): boolean {
  return (installer.environment?.version ?? csv.version) === '1.0';
}
