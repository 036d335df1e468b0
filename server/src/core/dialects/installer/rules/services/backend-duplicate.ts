/** A back end is enabled twice. */

import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
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
    const start = ({ item }: Enabled) => file.tree.spanOf(item.node).start;
    const all = storagesOf(environment)
      .flatMap((storage): readonly Enabled[] => storage.enabled.items.map((item) => ({ item, storage })))
      .toSorted((a, b) => start(a) - start(b));
    for (const { key: name, first, again } of repeated(all, ({ item }) => item.value)) {
      const where = first.storage === again.storage ? '' : ` in '${first.storage.facts.name}'`;
      yield finding(again.item.at, `Duplicate back end '${name}': it is already enabled${where}.`, {
        related: [related(first.item.at, `'${name}' is enabled here.`)],
        fixes: () => dropItem(again.item, { title: `Remove the second '${name}'`, preferred: true }),
      });
    }
  },
});

interface Enabled {
  readonly item: Value<string>;
  readonly storage: Storage;
}
