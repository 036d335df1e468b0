/** A back end is enabled twice. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { type Storage, storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-duplicate.docs.js';

export const backendDuplicate = defineRule({
  id: 'installer/backend-duplicate',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    const all = storagesOf(environment).flatMap((storage) =>
      storage.enabled.items.map((item) => ({ item, storage })),
    );
    all.sort((a, b) => file.tree.spanOf(a.item.node).start - file.tree.spanOf(b.item.node).start);
    const first = new Map<string, { readonly item: Value<string>; readonly storage: Storage }>();
    for (const each of all) {
      const { item, storage } = each;
      const earlier = first.get(item.value);
      if (!earlier) {
        first.set(item.value, each);
        continue;
      }
      const where = earlier.storage === storage ? '' : ` in '${earlier.storage.facts.name}'`;
      yield finding(item.at, `'${item.value}' is enabled${where} already.`, {
        related: [{ at: earlier.item.at, message: `'${item.value}' is enabled here.` }],
        fixes: () =>
          item.shared
            ? []
            : [
                {
                  title: `Remove the second '${item.value}'`,
                  edits: inFile(file, removeItem(file, item.node)),
                  preferred: true,
                },
              ],
      });
    }
  },
});
