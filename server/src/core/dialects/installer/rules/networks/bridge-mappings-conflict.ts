/** Two keys give different bridge mappings. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { appendItems, type ItemList } from './about-list-items.js';
import { formatMapping, mappingLists, mappingsIn } from './about-mappings.js';
import { removePath } from './about-paths.js';
import { docs } from './bridge-mappings-conflict.docs.js';

export const bridgeMappingsConflict = defineRule({
  id: 'installer/bridge-mappings-conflict',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const [alone, ofService] = mappingLists(environment);
    if (!alone || !ofService || sameMappings(alone, ofService)) return;
    yield finding(
      environment.keyAt(alone.path) ?? alone.value.at,
      `'${alone.key}' and '${ofService.path}' set the same variable differently. Only one of the lists is used.`,
      {
        related: [related(ofService.value.at, 'The other mappings are listed here.')],
        fixes: () => merge(environment, alone, ofService),
      },
    );
  },
});

function sameMappings(a: ItemList, b: ItemList): boolean {
  const sorted = ({ items }: ItemList) =>
    items
      .map(({ text }) => text)
      .toSorted()
      .join();
  return sorted(a) === sorted(b);
}

/** All mappings in the section, unless a network would have two bridges or a bridge two networks. */
function merge(environment: EnvironmentJson, from: ItemList, to: ItemList): readonly Fix[] {
  const there = mappingsIn(to);
  const added = mappingsIn(from).filter(
    (each) => !there.some((other) => formatMapping(other) === formatMapping(each)),
  );
  const clash = added.some((each) =>
    there.some(({ network, bridge }) => network === each.network || bridge === each.bridge),
  );
  if (clash || mappingsIn(from).length < from.items.length) return [];
  const title = `Move all mappings to '${to.path}'`;
  const removed = removePath(environment, from.path);
  if (added.length === 0) return together(title, [removed]);
  return together(title, [appendItems(to, added.map(formatMapping).join(','), {}), removed]);
}
