/** A name in a list of names counts once, however often it is written. */

import type { ValueList } from '../../../model/value.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { deleteItem } from './fixes.js';

export const listedTwice = defineRule<Plan>({
  id: 'plan/listed-twice',
  severity: 'warning',
  docs: {
    summary: 'A service, backup target or kind of block storage is listed twice.',
    why: 'The second one changes nothing. Often another name was meant, which is now missing.',
    source: 'The format of plans: these lists are sets of names',
    ...example(kvmPlan, { good: '[seed-vm, undercloud,', bad: '[seed-vm, undercloud, seed-vm,' }),
  },
  check({ file, model, report }) {
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
        report({
          at: item.at,
          message: `'${item.value}' is already in this list.`,
          related: [{ at: earlier.at, message: `'${item.value}' is listed here first.` }],
          tag: 'unnecessary',
          fixes: () => deleteItem(file, item, `Remove the second '${item.value}'`, true),
        });
      }
    }
  },
});
