/** A server is attached to two network groups with a default route. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { addressedNetwork, type Link } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import { byModel, groupNames, modelOf, placesOf, takeFromOthers } from './about-hostnames.js';
import { docs } from './srv-multi-default-route.docs.js';

export const srvMultiDefaultRoute = defineRule({
  id: 'input-model/srv-multi-default-route',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links }) => {
        const culprits = links.filter((link) => addressedNetwork(link) && hasDefaultRoute(link));
        const groups = new Set(culprits.map(({ group }) => group.value));
        return groups.size > 1 ? culprits : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `Several network groups with a default route: ${groupNames(wrong.culprits)}. ${modelOf(wrong)} has all of them.`,
          { related: placesOf(wrong, 'routes'), fixes: () => takeFromOthers(wrong, withoutDefault) },
        ),
    );
  },
});

function hasDefaultRoute({ groupItem }: Link): boolean {
  return groupItem?.texts('routes').items.some(({ value }) => value === 'default') ?? false;
}

function withoutDefault(group: Item): readonly Fix[] {
  const route = group.texts('routes').items.find(({ value }) => value === 'default');
  return route ? dropItem(route, { title: `Remove the default route from '${group.label}'` }) : [];
}
