/** A network is listed twice among the physical or among the virtual networks. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { deleteItemOf } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './network-duplicate.docs.js';

export const networkDuplicate = defineRule({
  id: 'plan/network-duplicate',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const list of [model.physical, model.virtual]) {
      const first = new Map<string, (typeof list.networks)[number]>();
      for (const network of list.networks) {
        if (!network.name) continue;
        const name = network.name.value;
        const earlier = first.get(name);
        if (!earlier?.name) {
          first.set(name, network);
          continue;
        }
        yield finding(
          network.name.at,
          `'${name}' is already listed among the ${list.layer} networks; keep one of the two entries.`,
          {
            related: [{ at: earlier.name.at, message: `'${name}' is listed here first.` }],
            fixes: () => deleteItemOf(file, list, network.section, 'Remove this entry'),
          },
        );
      }
    }
  },
});
