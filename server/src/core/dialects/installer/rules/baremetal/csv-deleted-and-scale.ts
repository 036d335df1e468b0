/** Compute nodes were removed, and 'compute_scale' does not count them. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { countRoles } from './about-counts.js';
import { comparableEnvironment } from './about-lines.js';
import { changeScale, scaleOf } from './about-scales.js';
import { docs } from './csv-deleted-and-scale.docs.js';
import { roleAt, roleNamed } from './csv-role-counts.js';

export const csvDeletedAndScale = defineRule({
  id: 'baremetal/csv-deleted-and-scale',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const environment = comparableEnvironment(installer, csv);
    if (environment?.cloudType?.value !== 'KVM') return;
    const compute = roleNamed('OvercloudCompute');
    const scale = scaleOf(environment, compute);
    const counts = countRoles(csv);
    const [first, ...others] = counts.deletedOf(compute);
    const all = counts.of(compute).length + 1 + others.length;
    if (!scale || !first || scale.value >= all) return;
    yield finding(
      roleAt(first),
      `'compute_scale' is ${scale.value}, and there are ${all} compute nodes, removed ones included; do not decrease it when a machine is removed.`,
      {
        related: [{ at: scale.at, message: 'The number stands here.' }],
        fixes: () => changeScale(environment, scale, 'compute_scale', all),
      },
    );
  },
});
