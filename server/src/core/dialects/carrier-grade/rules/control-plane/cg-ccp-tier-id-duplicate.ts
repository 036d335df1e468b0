/** Two tiers have one id. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-tier-id-duplicate.docs.js';

export const cgCcpTierIdDuplicate = defineRule({
  id: 'carrier-grade/cg-ccp-tier-id-duplicate',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file) {
    const seen = new Map<string, Value<string>>();
    for (const { id, section } of file.tiers.items) {
      const first = id && seen.get(id.value);
      if (id && first)
        yield finding(keyOf(section, 'id') ? id.at : section.at, `Another tier has the id '${id.value}'.`, {
          related: [{ at: first.at, message: 'It is here.' }],
        });
      else if (id) seen.set(id.value, id);
    }
  },
});
