/** A failure zone is named twice. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-failure-zone-duplicate.docs.js';

export const cgFailureZoneDuplicate = defineRule({
  id: 'carrier-grade/cg-failure-zone-duplicate',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ failureZones }) {
    for (const { key, first, again } of repeated(failureZones.items, ({ value }) => value))
      yield finding(again.at, `The failure zone '${key}' is named twice.`, {
        related: [related(first.at, 'It is named here first.')],
      });
  },
});
