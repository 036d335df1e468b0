/** A service stands in a tier twice. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-service-duplicate.docs.js';

export const cgCcpServiceDuplicate = defineRule({
  id: 'carrier-grade/cg-ccp-service-duplicate',
  severity: 'warning',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check(file) {
    for (const { services } of file.tiers.items) {
      const seen = new Map<string, Value<string>>();
      for (const service of services.items) {
        const first = seen.get(service.value);
        if (!first) {
          seen.set(service.value, service);
          continue;
        }
        yield finding(service.at, `'${service.value}' stands in this tier twice.`, {
          related: [{ at: first.at, message: 'It stands here first.' }],
          fixes: () => {
            const item = service.entry?.parent;
            return item
              ? [
                  {
                    title: `Remove '${service.value}'`,
                    edits: inFile(file.file, removeItem(file.file, item)),
                    preferred: true,
                  },
                ]
              : [];
          },
        });
      }
    }
  },
});
