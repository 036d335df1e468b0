/** Two tiers have the same id. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-tier-id-duplicate.docs.js';

export const cgCcpTierIdDuplicate = defineRule({
  id: 'carrier-grade/cg-ccp-tier-id-duplicate',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check({ tiers }) {
    const ids = tiers.items.flatMap(({ id }) => id ?? []);
    for (const { key, first, again } of repeated(ids, ({ value }) => value))
      yield finding(again.at, `Duplicate tier id '${key}'.`, {
        related: [related(first.at, 'First used here.')],
        fixes: () =>
          changeTo(
            again,
            freeName('', 1, (id) => ids.some(({ value }) => value === id)),
          ),
      });
  },
});
