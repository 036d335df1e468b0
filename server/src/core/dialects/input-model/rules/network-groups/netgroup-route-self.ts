import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-route-self.docs.js';

export const netgroupRouteSelf = defineRule({
  id: 'input-model/netgroup-route-self',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const item of frame.list('network-groups')) {
      const name = item.text('name')?.value;
      for (const route of item.texts('routes').items) {
        if (route.value !== name) continue;
        yield finding(route.at, `The network group '${route.value}' needs no route to itself.`, {
          tag: 'unnecessary',
          fixes: () => [
            {
              title: `Remove '${route.value}'`,
              edits: inFile(route.at.file, removeItem(route.at.file, route.node)),
              preferred: true,
            },
          ],
        });
      }
    }
  },
});
