/**
 * A plan that names the list of its machines counts as many of each role as there are lines. Where the file of the
 * installer says the number, that is what both are compared with.
 */
import type { Cloud } from '../../model/cloud.js';
import { finding, related } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { counted } from '../kit/words.js';
import { defineRule } from '../rule.js';
import { fileName } from './about-clouds.js';
import { thePlanAnd } from './over.js';
import { docs } from './plan-count-differs.docs.js';

export const planCountDiffers = defineRule({
  id: 'baremetal/plan-count-differs',
  severity: 'warning',
  docs,
  over: thePlanAnd('installer'),
  *check(plan, other) {
    const { counts, items = [] } = other.machines ?? {};
    const file = items[0]?.mac?.at.file.uri;
    if (!counts || file === undefined || !isNamed(plan, file)) return;
    const name = fileName(file);
    for (const [key, planned] of Object.entries(plan.nodes)) {
      const lines = counts[key];
      if (!planned || !lines || lines.value === planned.value) continue;
      if (other.nodes[key] ?? other.presumed?.[key]) continue;
      if (VSA.includes(key) && isBothKinds(plan, counts)) continue;
      yield finding(
        planned.at,
        `'${key}' is ${planned.value}, but '${name}' has ${counted(lines.value, 'line', 'lines')} of this role.`,
        {
          related: lines.value === 0 ? [] : lines.at.slice(0, SHOWN).map((at) => related(at, 'One is here.')),
          fixes: () => changeTo(planned, lines.value),
        },
      );
    }
  },
});

const SHOWN = 20;

const VSA = ['vsa-storage', 'vsa-ao-storage'];

/** True where the one number of the plan is the sum of both kinds of VSA nodes. */
function isBothKinds(plan: Cloud, counts: NonNullable<NonNullable<Cloud['machines']>['counts']>): boolean {
  const sum = VSA.reduce((all, key) => all + (counts[key]?.value ?? 0), 0);
  return !plan.nodes['vsa-ao-storage'] && plan.nodes['vsa-storage']?.value === sum;
}

/** `baremetal.csv`, or a path that ends with it. */
function isNamed({ machineFile }: Cloud, uri: string): boolean {
  const path = machineFile?.value.replace(/^\.\//, '');
  return path !== undefined && (uri === path || uri.endsWith(`/${path}`));
}
