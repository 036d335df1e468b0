/** Two servers have the same MAC address. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachProvision } from '../over.js';
import { docs } from './cg-node-mac-duplicate.docs.js';

export const cgNodeMacDuplicate = defineRule({
  id: 'carrier-grade/cg-node-mac-duplicate',
  severity: 'error',
  docs,
  over: eachProvision,
  *check({ servers }) {
    const macs = servers.items.flatMap(({ mac }) => mac ?? []);
    for (const { first, again } of repeated(macs, ({ value }) => value))
      yield finding(again.at, `Duplicate MAC address '${again.value}'.`, {
        related: [related(first.at, 'First used here.')],
      });
  },
});
