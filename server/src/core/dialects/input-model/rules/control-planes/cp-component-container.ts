/** A component stands in a list without the component that holds it. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-component-container.docs.js';

export const cpComponentContainer = defineRule({
  id: 'input-model/cp-component-container',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = componentDefinitions(frame);
    for (const plane of planesOf(frame)) {
      const lists = [
        { own: plane.common, isWhole: plane.isWhole, item: plane.item, key: 'common-service-components' },
        ...plane.groups.map((group) => ({ ...group, key: 'service-components' })),
      ];
      for (const { own, isWhole, item, key } of lists) {
        const names = new Set(own.map(({ name }) => name));
        for (const { name, at } of isWhole ? own : []) {
          const container = definitions.get(name)?.container;
          if (container === undefined || names.has(container)) continue;
          const list = item.entry(key)?.value;
          yield finding(at, `'${name}' is a part of '${container}', which must be in the same list.`, {
            fixes: () =>
              list?.type === 'seq'
                ? [
                    {
                      title: `Add '${container}'`,
                      edits: inFile(item.file, insertItem(item.file, list, container)),
                    },
                  ]
                : [],
          });
        }
      }
    }
  },
});
