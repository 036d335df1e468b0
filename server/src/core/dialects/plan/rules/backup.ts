/** The backup of a plan covers the four parts that the scripts know, and its workloads go to a service that is there. */
import { backupTargets, workloadBackup } from '../../../architecture/backup.js';
import { lists } from '../../../model/value.js';
import { defineRule, type Rule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { placeOfKey } from './about-networks.js';
import { addItem, replaceValue } from './fixes.js';

const scopeMissing = defineRule<Plan>({
  id: 'plan/backup-scope-missing',
  severity: 'warning',
  docs: {
    summary: 'The backup leaves out one of the four parts that the scripts for backup and restore cover.',
    why: 'Seed VM and undercloud exist once, without a second one to take over; the management controller has the singleton services; the database has the state of everything. What is not backed up has to be installed anew after a failure.',
    source: 'Technical overview 1.1, Backup and Restore nodes',
    ...example(kvmPlan, {
      good: '[seed-vm, undercloud, overcloud-management-controller, mysql]',
      bad: '[seed-vm, undercloud, mysql]',
    }),
  },
  check({ file, model, report }) {
    const { backup } = model;
    if (backup?.targets.state !== 'written') return;
    const { targets, section } = backup;
    for (const { name } of backupTargets) {
      if (lists(targets, name) !== false) continue;
      report({
        at: placeOfKey(model, section, 'targets'),
        message: `The backup leaves out '${name}', one of the four parts that the scripts cover (section Backup and Restore nodes).`,
        fixes: () => addItem(file, targets, name, `Add '${name}'`, true),
      });
    }
  },
});

const workloads = defineRule<Plan>({
  id: 'plan/workload-backup-without-object-storage',
  severity: 'error',
  docs: {
    summary: 'Workloads are backed up to object storage, but the overcloud has no Swift.',
    why: 'VM instances, volumes and their snapshots are backed up through the Object Storage service. Without Swift, or without nodes for it, there is no place for the copies.',
    source: workloadBackup.source,
    ...example(kvmPlan, { good: 'cinder, swift, neutron', bad: 'cinder, neutron' }),
  },
  check({ file, model, report }) {
    const backup = model.backup?.workloads;
    const overcloud = model.deployment?.overcloud;
    if (backup?.value !== workloadBackup.name || !overcloud) return;
    const { services, counts } = overcloud;
    const listed = services.state === 'written' ? lists(services, workloadBackup.needs) : undefined;
    const nodes = counts.get('swift-storage');
    if (listed === false) {
      report({
        at: backup.at,
        message: `Workloads are backed up to object storage, and '${workloadBackup.needs}' is not among the services of the overcloud (section Backup and Restore nodes).`,
        fixes: () =>
          addItem(
            file,
            services,
            workloadBackup.needs,
            `Add '${workloadBackup.needs}' to the overcloud`,
            true,
          ),
      });
      return;
    }
    if (nodes?.count !== 0 || !nodes.written) return;
    const { written } = nodes;
    const least = nodes.role.counts[model.hypervisor?.value ?? 'kvm']?.min ?? 2;
    report({
      at: backup.at,
      message:
        "Workloads are backed up to object storage, and 'swift-storage' is 0: there is no node for it (section Backup and Restore nodes).",
      related: [{ at: written.at, message: "'swift-storage' is 0." }],
      fixes: () => replaceValue(file, written, least, `Change 'swift-storage' to ${least}`),
    });
  },
});

export const backup: readonly Rule<Plan>[] = [scopeMissing, workloads];
