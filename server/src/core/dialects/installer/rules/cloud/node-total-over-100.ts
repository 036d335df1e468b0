/** The file asks for more machines than one installation takes. */

import { machineCount } from '../../../../architecture/baremetal-roles.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { roleCounts } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { docs } from './node-total-over-100.docs.js';

export const nodeTotalOver100 = defineRule({
  id: 'installer/node-total-over-100',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const counts = roleCounts(environment).filter(({ count }) => count > 0);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const [largest, ...others] = counts
      .flatMap(({ role, count, written }) => (written ? { role, count, written } : []))
      .toSorted((a, b) => b.count - a.count);
    // What is not known can only add to the sum.
    if (!largest || total <= machineCount.max) return;
    // Too many compute nodes are too many by themselves.
    const { role } = largest;
    if (role.name === 'OvercloudCompute' && largest.count > machineCount.max) return;
    const sum = counts.map(({ role: { name }, count }) => `${count} ${name}`).join(' + ');
    yield finding(
      largest.written.at,
      `A cloud must have at most ${machineCount.max} machines, not ${total}. This file asks for ${sum}.`,
      {
        related: others.map(({ role: { name }, count, written }) =>
          related(written.at, `${name}: ${count}.`),
        ),
      },
    );
  },
});
