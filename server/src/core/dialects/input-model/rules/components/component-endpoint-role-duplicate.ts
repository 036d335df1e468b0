/** Two endpoints of a component have the same role. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { repeats } from '../../simulation/component-sets-repeats.js';
import { theFrame } from '../over.js';
import { docs } from './component-endpoint-role-duplicate.docs.js';

export const componentEndpointRoleDuplicate = defineRule({
  id: 'input-model/component-endpoint-role-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const component of frame.list('service-components')) {
      const roles: (Value<string> & { readonly endpoint: Item })[] = [];
      for (const each of component.items('endpoints').items)
        for (const role of each.texts('roles').items) roles.push({ ...role, endpoint: each });
      for (const { again, first } of repeats(roles)) {
        if (again.endpoint.node === first.endpoint.node) continue;
        yield finding(again.at, `Another endpoint of this component has the role '${again.value}', too.`, {
          related: [{ at: first.at, message: 'It stands here first.' }],
          fixes: () => [
            {
              title: `Remove '${again.value}'`,
              edits: inFile(again.at.file, removeItem(again.at.file, again.node)),
            },
          ],
        });
      }
    }
  },
});
