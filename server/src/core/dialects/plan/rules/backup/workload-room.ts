/** Object storage has less room than the backups of workloads need. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './workload-room.docs.js';

export const workloadRoom = defineRule({
  id: 'plan/workload-room',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ backup, storage }) {
    const needed = backup?.workloadSize;
    if (!needed || !storage.complete) return;
    const stores = storage.items.filter(({ type }) => type?.value.startsWith('swift'));
    const sizes = stores.flatMap(({ size }) => size ?? []);
    if (stores.length === 0 || sizes.length < stores.length) return;
    const room = sizes.reduce((sum, { value }) => sum + value, 0);
    if (room >= needed.value) return;
    yield finding(
      needed.at,
      `Backups of workloads need ${needed.value} GiB, but object storage has only ${room} GiB.`,
      { related: sizes.map(({ at, value }) => related(at, `This storage has ${value} GiB.`)) },
    );
  },
});
