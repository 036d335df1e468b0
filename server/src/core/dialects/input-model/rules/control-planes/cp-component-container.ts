/** A component is listed without the component that contains it. */
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item, Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import type { Plane } from '../../simulation/component-sets.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-component-container.docs.js';

export const cpComponentContainer = defineRule({
  id: 'input-model/cp-component-container',
  severity: 'error',
  docs,
  over: eachPlane,
  *check(plane, frame) {
    const definitions = componentDefinitions(frame);
    for (const { own, isWhole, item, key } of listsOf(plane)) {
      const names = new Set(own.map(({ name }) => name));
      for (const { name, at } of isWhole ? own : []) {
        const container = definitions.get(name)?.container;
        if (container === undefined || names.has(container)) continue;
        yield finding(at, `'${name}' is part of '${container}' and requires it in the same list.`, {
          fixes: () => addToList(item, key, container),
        });
      }
    }
  },
});

interface ComponentList {
  readonly own: readonly Named[];
  readonly isWhole: boolean;
  readonly item: Item;
  readonly key: string;
}

function listsOf({ common, isWhole, item, groups }: Plane): readonly ComponentList[] {
  return [
    { own: common, isWhole, item, key: 'common-service-components' },
    ...groups.map((group) => ({ ...group, key: 'service-components' })),
  ];
}
