/** Workloads are backed up to object storage, but the overcloud has no Swift. */
import { workloadBackup } from '../../../../architecture/backup.js';
import { lists } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { docs } from './workload-backup-without-object-storage.docs.js';

export const workloadBackupWithoutObjectStorage = defineRule({
  id: 'plan/workload-backup-without-object-storage',
  severity: 'error',
  docs,
  over: theOvercloud,
  *check({ services, counts }, model) {
    const backup = model.backup?.workloads;
    if (backup?.value !== workloadBackup.name) return;
    const listed = services.state === 'written' ? lists(services, workloadBackup.needs) : undefined;
    const nodes = counts.get('swift-storage');
    if (listed === false) {
      yield finding(
        backup.at,
        `Workloads are backed up to object storage, but the overcloud does not list '${workloadBackup.needs}'.`,
        {
          fixes: () =>
            addItem(model.file, services, workloadBackup.needs, {
              title: `Add '${workloadBackup.needs}' to the overcloud`,
            }),
        },
      );
      return;
    }
    if (nodes?.count !== 0 || !nodes.written) return;
    const { written } = nodes;
    const least = nodes.role.counts[model.hypervisor?.value ?? 'kvm']?.min ?? 2;
    yield finding(backup.at, "Workloads are backed up to object storage, but 'swift-storage' is 0.", {
      related: [related(written.at, "'swift-storage' is 0.")],
      fixes: () => changeTo(written, least, { title: `Change 'swift-storage' to ${least}` }),
    });
  },
});
