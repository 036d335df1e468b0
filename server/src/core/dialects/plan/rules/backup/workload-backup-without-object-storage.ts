/** Workloads are backed up to object storage, but the overcloud has no Swift. */
import { workloadBackup } from '../../../../architecture/backup.js';
import { lists } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addItem, replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './workload-backup-without-object-storage.docs.js';

export const workloadBackupWithoutObjectStorage = defineRule({
  id: 'plan/workload-backup-without-object-storage',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const backup = model.backup?.workloads;
    const overcloud = model.deployment?.overcloud;
    if (backup?.value !== workloadBackup.name || !overcloud) return;
    const { services, counts } = overcloud;
    const listed = services.state === 'written' ? lists(services, workloadBackup.needs) : undefined;
    const nodes = counts.get('swift-storage');
    if (listed === false) {
      yield finding(
        backup.at,
        `Workloads are backed up to object storage, and '${workloadBackup.needs}' is not among the services of the overcloud (section Backup and Restore nodes).`,
        {
          fixes: () =>
            addItem(
              file,
              services,
              workloadBackup.needs,
              `Add '${workloadBackup.needs}' to the overcloud`,
              true,
            ),
        },
      );
      return;
    }
    if (nodes?.count !== 0 || !nodes.written) return;
    const { written } = nodes;
    const least = nodes.role.counts[model.hypervisor?.value ?? 'kvm']?.min ?? 2;
    yield finding(
      backup.at,
      "Workloads are backed up to object storage, and 'swift-storage' is 0: there is no node for it (section Backup and Restore nodes).",
      {
        related: [{ at: written.at, message: "'swift-storage' is 0." }],
        fixes: () => replaceValue(file, written, least, `Change 'swift-storage' to ${least}`),
      },
    );
  },
});
