/** Compute nodes were removed, and 'compute_scale' does not count them. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { countRoles } from './about-counts.js';
import { comparableEnvironment, roleAt } from './about-lines.js';
import { roleNamed } from './about-role-field.js';
import { changeScale, scaleOf } from './about-scales.js';
import { docs } from './csv-deleted-and-scale.docs.js';

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
      `'compute_scale' is ${scale.value}, but there are ${all} compute nodes with the removed ones. Do not decrease it after a removal.`,
      {
        related: [related(scale.at, 'The number is set here.')],
        fixes: () => changeScale(scale, 'compute_scale', all),
      },
    );
  },
});
