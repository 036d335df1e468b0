/** The number of resource nodes is not a whole number of at least 1. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-count-invalid.docs.js';

export const cgCountInvalid = defineRule({
  id: 'carrier-grade/cg-count-invalid',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ controlPlanes, reader }, { provision }) {
    for (const { section, type, file } of controlPlanes.items.flatMap(
      ({ resourceNodes }) => resourceNodes.items,
    )) {
      const count = reader.value(section, 'count', ({ value }) =>
        typeof value === 'number' || typeof value === 'string' ? value : undefined,
      );
      if (!count || (Number.isInteger(count.value) && Number(count.value) >= 1)) continue;
      yield finding(count.at, `'count' must be a whole number of at least 1, not '${count.value}'.`, {
        fixes: () => {
          if (/^[1-9]\d*$/.test(String(count.value)))
            return changeTo(count, Number(count.value), { preferred: true });
          const nodes = file?.value.endsWith('/ccp-vrsg.json') ? 'VRG' : type?.value.toUpperCase();
          const servers = provision?.servers.items.filter((server) => server.type === nodes) ?? [];
          return changeTo(count, Math.max(1, servers.length));
        },
      });
    }
  },
});
