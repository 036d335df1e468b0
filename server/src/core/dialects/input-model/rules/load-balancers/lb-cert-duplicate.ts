/** Two load balancers have the same certificate file. */

import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renumber } from '../../simulation/component-sets-repeats.js';
import { type Balancer, balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-cert-duplicate.docs.js';
import { shared } from './roles.js';

export const lbCertDuplicate = defineRule({
  id: 'input-model/lb-cert-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { again, first, taken } of shared(balancersOf(frame).all, certFiles))
      yield finding(
        again.at,
        `${titleOf(first.balancer)} has the certificate file '${again.value}' already.`,
        {
          related: [{ at: first.value.at, message: 'It stands here, too.' }],
          fixes: () => renumber(again, taken),
        },
      );
  },
});

function certFiles({ item }: Balancer): readonly Value<string>[] {
  const lone = item.text('cert-file');
  if (lone) return [lone];
  const map = item.map('cert-file');
  return map ? map.keys.flatMap((key) => map.text(key) ?? []) : [];
}
