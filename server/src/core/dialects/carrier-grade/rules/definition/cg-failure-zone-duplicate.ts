/** A failure zone is named twice. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-failure-zone-duplicate.docs.js';

export const cgFailureZoneDuplicate = defineRule({
  id: 'carrier-grade/cg-failure-zone-duplicate',
  severity: 'error',
  docs,
  over: eachFile(({ definitions }) => definitions),
  *check(file) {
    const seen = new Map<string, Value<string>>();
    for (const zone of file.failureZones.items) {
      const first = seen.get(zone.value);
      if (first)
        yield finding(zone.at, `The failure zone '${zone.value}' is named twice.`, {
          related: [{ at: first.at, message: 'It is named here first.' }],
        });
      else seen.set(zone.value, zone);
    }
  },
});
