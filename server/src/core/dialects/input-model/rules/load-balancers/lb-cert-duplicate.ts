/** Two load balancers have the same certificate file. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { defineRule } from '../../../../rules/rule.js';
import { type Balancer, balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { copyMarks, shared } from './about-repeats.js';
import { docs } from './lb-cert-duplicate.docs.js';

export const lbCertDuplicate = defineRule({
  id: 'input-model/lb-cert-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const files = balancersOf(frame).all.flatMap((balancer) =>
      certFiles(balancer).map((value) => ({ balancer, value })),
    );
    const taken = new Set(files.map(({ value }) => value.value));
    for (const { key, first, again } of shared(files))
      yield finding(
        again.value.at,
        `Duplicate certificate file '${key}', also used by ${titleOf(first.balancer)}.`,
        {
          restsOn: copyMarks(frame, again.balancer),
          related: [related(first.value.at, 'First used here.')],
          fixes: () => renumber(again.value, taken),
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
