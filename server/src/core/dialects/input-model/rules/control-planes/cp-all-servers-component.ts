/** A group of servers lacks a component that must be on all servers. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { addComponent } from './about-components.js';
import { eachGroup } from './about-planes.js';
import { docs } from './cp-all-servers-component.docs.js';

const rows = [
  { id: 'input-model/cp-all-servers-component-clusters', kind: 'cluster' },
  { id: 'input-model/cp-all-servers-component-resources', kind: 'resource' },
] as const;

export const cpAllServersComponent: readonly Rule<InputModel>[] = rows.map(({ id, kind }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachGroup,
    *check(group, frame) {
      const { item, components } = group;
      if (group.kind !== kind || !group.isWhole || !item.has('service-components')) return;
      for (const { name, isOnAllServers } of componentDefinitions(frame).all) {
        if (!isOnAllServers || components.has(name)) continue;
        yield finding(
          item.keyAt('service-components'),
          `'${name}' must run on every server. Add it here or to '${COMMON}'.`,
          {
            restsOn: group.plane.empty,
            fixes: () => [...addCommon(group.plane.item, name), ...addComponent(group, name)],
          },
        );
      }
    },
  }),
);

const COMMON = 'common-service-components';

function addCommon(plane: Item, name: string): readonly Fix[] {
  const options = { title: `Add '${name}' to '${COMMON}'`, preferred: true };
  return plane.has(COMMON)
    ? addToList(plane, COMMON, name, options)
    : addKey(plane, COMMON, [name], { ...options, after: 'name' });
}
