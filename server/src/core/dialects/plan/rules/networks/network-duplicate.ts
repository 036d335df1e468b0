/** A network is listed twice among the physical or among the virtual networks. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { labelOf, placeOf } from './about-networks.js';
import { docs } from './network-duplicate.docs.js';

export const networkDuplicate = defineRule({
  id: 'plan/network-duplicate',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ physical, virtual }) {
    for (const { layer, networks } of [physical, virtual]) {
      for (const { key, first, again } of repeated(networks, labelOf)) {
        // Of two External networks with one name, the name is what is the same.
        const isOwn = again.ownName !== undefined && key !== again.name?.value;
        yield finding(
          isOwn ? (again.ownName?.at ?? placeOf(again)) : placeOf(again),
          `Duplicate ${layer} network '${key}'.`,
          {
            related: [related(placeOf(first), `'${key}' is listed here first.`)],
            fixes: () => dropItem(again.section, { title: 'Remove this entry' }),
          },
        );
      }
    }
  },
});
