/** Two vCenters or regions have the same name. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './surroundings-name-repeated.docs.js';

export const surroundingsNameRepeated = defineRule({
  id: 'plan/surroundings-name-repeated',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ surroundings }) {
    for (const [what, items] of [
      ['vCenter', surroundings?.vcenters.items ?? []],
      ['region', surroundings?.regions.items ?? []],
    ] as const) {
      for (const { key, first, again } of repeated<(typeof items)[number]>(
        items,
        ({ name }) => name?.value,
      )) {
        yield finding(again.name?.at ?? again.section.at, `Duplicate ${what} '${key}'.`, {
          related: [related(first.name?.at, 'First defined here.')],
        });
      }
    }
  },
});
