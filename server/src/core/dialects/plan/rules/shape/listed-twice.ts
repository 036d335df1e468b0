/** A service, backup target or kind of block storage is listed twice. */
import type { ValueList } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { deleteItem } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './listed-twice.docs.js';

export const listedTwice = defineRule({
  id: 'plan/listed-twice',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const { undercloud, overcloud } = model.deployment ?? {};
    const lists: readonly (ValueList<string> | undefined)[] = [
      undercloud?.services,
      overcloud?.services,
      overcloud?.blockStorage,
      model.backup?.targets,
    ];
    for (const list of lists) {
      const first = new Map<string, ValueList<string>['items'][number]>();
      for (const item of list?.items ?? []) {
        const earlier = first.get(item.value);
        if (!earlier) {
          first.set(item.value, item);
          continue;
        }
        yield finding(item.at, `'${item.value}' is already in this list.`, {
          related: [{ at: earlier.at, message: `'${item.value}' is listed here first.` }],
          tag: 'unnecessary',
          fixes: () => deleteItem(file, item, `Remove the second '${item.value}'`, true),
        });
      }
    }
  },
});
