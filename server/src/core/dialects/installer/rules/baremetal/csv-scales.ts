/**
 * Machines per role beside the numbers of the environment file. Removed machines stay counted there: the numbers are those
 * of all machines that ever had the role.
 */
import { type BaremetalRole, baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertRootEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { countRoles } from './counts.js';
import { roleAt, roleNamed } from './csv-role-counts.js';
import { esxFolder, kvmFolder, server } from './examples.js';
import { comparableEnvironment, counted, present } from './lines.js';
import { addNodesSource } from './sources.js';

/** Roles whose number the file gives; of controllers there are always three. */
const scaled = baremetalRoles.filter(
  ({ name, scaleKey }) => scaleKey !== undefined && name !== 'OvercloudControl',
);
const isVsa = ({ name }: BaremetalRole) => name.includes('VSA');
const isCompute = ({ name }: BaremetalRole) => name === 'OvercloudCompute';

/** Roles that a cloud of this type can have; only KVM has all. */
function countable(environment: EnvironmentJson): readonly BaremetalRole[] {
  const isKvm = environment.cloudType?.value === 'KVM';
  return scaled.filter((role) => isKvm || !(isVsa(role) || isCompute(role)));
}

function scaleOf(environment: EnvironmentJson, { scaleKey }: BaremetalRole): Value<number> | undefined {
  return scaleKey === undefined ? undefined : environment.integer(scaleKey);
}

function changeScale(
  environment: EnvironmentJson,
  scale: Value<number>,
  key: string,
  count: number,
): readonly Fix[] {
  if (scale.shared) return [];
  const { file } = environment;
  const text = typeof scale.node.value === 'string' ? String(count) : count;
  return [
    { title: `Change '${key}' to ${count}`, edits: inFile(file, replaceScalar(file, scale.node, text)) },
  ];
}

export const csvScaleMismatch = defineBaremetalRule({
  id: 'baremetal/csv-scale-mismatch',
  severity: 'error',
  docs: {
    summary: 'There are fewer machines of a role than the environment file asks for.',
    why: 'The installer cannot find a machine for every node, and stops while it reads its configuration. Machines that were removed count: the number must not be decreased for them.',
    source: 'Troubleshooting 1.1, installation: compute_scale above the number of machines',
    bad: kvmFolder({ compute_scale: 2 }),
    good: kvmFolder({}),
  },
  check({ csv, installer, report }) {
    const environment = comparableEnvironment(installer, csv);
    const last = csv.machines.at(-1);
    if (!environment || !last) return;
    const counts = countRoles(csv);
    for (const role of countable(environment)) {
      const scale = scaleOf(environment, role);
      const own = counts.of(role);
      const deleted = counts.deletedOf(role);
      if (!scale || own.length + deleted.length + counts.unknown >= scale.value) continue;
      // A KVM cloud without any compute node is reported as such.
      if (isCompute(role) && own.length === 0 && scale.value === 1) continue;
      const { scaleKey: key = '' } = role;
      report({
        at: roleAt(own.at(-1) ?? last),
        message: `'${key}' is ${scale.value}, and there ${own.length === 1 ? 'is' : 'are'} ${own.length === 0 ? 'no machines' : counted(own.length, 'machine')} with the role ${role.name}.`,
        related: [{ at: scale.at, message: 'The number stands here.' }],
        fixes: () =>
          deleted.length === 0 && own.length > 0 ? changeScale(environment, scale, key, own.length) : [],
      });
    }
  },
});

export const csvRowsUnused = defineBaremetalRule({
  id: 'baremetal/csv-rows-unused',
  severity: 'info',
  docs: {
    summary: 'There are more machines than the numbers of the environment file use.',
    why: 'The installer takes as many machines of each role as the file says, and leaves the rest switched off. That may be meant; after adding machines, the number was forgotten.',
    source: addNodesSource,
    bad: kvmFolder({}, { 7: server('a0', 8, 'OvercloudCompute') }),
    good: kvmFolder({ compute_scale: 2 }, { 7: server('a0', 8, 'OvercloudCompute') }),
  },
  check({ csv, installer, report }) {
    const environment = comparableEnvironment(installer, csv);
    if (!environment) return;
    const { environments } = installer;
    const counts = countRoles(csv);
    const [first] = counts.unused;
    if (first)
      report({
        at: first.fields[0]?.at ?? first.at,
        message: `${counted(counts.unused.length, 'machine')} without a role ${counts.unused.length === 1 ? 'stays' : 'stay'} unused: every role has its number of machines.`,
      });
    for (const role of scaled) {
      const wanted = wantedOf(environments, role);
      const own = counts.of(role);
      const beyond = wanted === undefined ? undefined : own[wanted];
      if (wanted === undefined || !beyond || isReportedElsewhere(role, environment)) continue;
      if (isCompute(role) && counts.deletedOf(role).length > 0) continue;
      const { scaleKey: key = '' } = role;
      const scale = scaleOf(environment, role);
      const surplus = own.length - wanted;
      const isForeign = isCompute(role) && environment.cloudType?.value === 'ESX';
      const reason = isForeign
        ? 'an ESX cloud has none'
        : `'${key}' is ${scale ? '' : 'not written, and so '}${wanted}`;
      report({
        at: roleAt(beyond),
        message: `${unusedMachines(surplus, own.length, role)} unused: ${reason}.`,
        related: scale ? [{ at: scale.at, message: 'The number stands here.' }] : [],
        fixes: () => {
          if (isForeign) return [];
          if (scale) return changeScale(environment, scale, key, own.length);
          if (environment.state(key) !== 'absent') return [];
          const edits = inFile(environment.file, insertRootEntry(environment.file, key, own.length));
          return [{ title: `Add '${key}: ${own.length}' to the environment file`, edits }];
        },
      });
    }
  },
});

function unusedMachines(surplus: number, count: number, { name }: BaremetalRole): string {
  if (count === 1) return `The machine with the role ${name} stays`;
  const some = surplus === count ? `All ${count}` : `${surplus} of the ${count}`;
  return `${some} machines with the role ${name} ${surplus === 1 ? 'stays' : 'stay'}`;
}

function isReportedElsewhere(role: BaremetalRole, environment: EnvironmentJson): boolean {
  return role.name === 'OvercloudSwiftStorage' || (isVsa(role) && environment.cloudType?.value === 'ESX');
}

export const csvDeletedAndScale = defineBaremetalRule({
  id: 'baremetal/csv-deleted-and-scale',
  severity: 'info',
  docs: {
    summary: "Compute nodes were removed, and 'compute_scale' does not count them.",
    why: 'A removed machine keeps its line, and compute_scale keeps its number: decreased, the next update takes another compute node away together with its VMs.',
    source: addNodesSource,
    bad: kvmFolder({}, { 7: server('a0', 8, 'OvercloudCompute:deleted') }),
    good: kvmFolder({ compute_scale: 2 }, { 7: server('a0', 8, 'OvercloudCompute:deleted') }),
  },
  check({ csv, installer, report }) {
    const environment = comparableEnvironment(installer, csv);
    if (environment?.cloudType?.value !== 'KVM') return;
    const compute = roleNamed('OvercloudCompute');
    const scale = scaleOf(environment, compute);
    const counts = countRoles(csv);
    const [first, ...others] = counts.deletedOf(compute);
    const all = counts.of(compute).length + 1 + others.length;
    if (!scale || !first || scale.value >= all) return;
    report({
      at: roleAt(first),
      message: `'compute_scale' is ${scale.value}, and there are ${all} compute nodes, removed ones included; do not decrease it when a machine is removed.`,
      related: [{ at: scale.at, message: 'The number stands here.' }],
      fixes: () => changeScale(environment, scale, 'compute_scale', all),
    });
  },
});

export const csvVsaEsx = defineBaremetalRule({
  id: 'baremetal/csv-vsa-esx',
  severity: 'warning',
  docs: {
    summary: 'An ESX cloud has machines with a VSA role.',
    why: 'StoreVirtual VSA nodes are deployed on KVM only; block storage for ESX comes from vCenter datastores.',
    source: 'Technical overview 1.1, deployment architecture for ESX',
    bad: esxFolder({}, { 8: server('a0', 9, 'OvercloudVSAStorage') }),
    good: esxFolder({}),
  },
  check({ csv, installer: { environment }, report }) {
    if (environment?.cloudType?.value !== 'ESX') return;
    const type = environment.cloudType;
    for (const { role } of present(csv)) {
      if (role && isVsa(role.value))
        report({
          at: role.at,
          message: `An ESX cloud has no VSA nodes, so that this machine would not be used.`,
          related: [{ at: type.at, message: 'The type of the cloud stands here.' }],
        });
    }
  },
});
