/** A service, backup target or kind of block storage is listed twice. */
import type { ValueList } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './listed-twice.docs.js';

export const listedTwice = defineRule({
  id: 'plan/listed-twice',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ deployment, backup }) {
    const { undercloud, overcloud } = deployment ?? {};
    const lists: readonly (ValueList<string> | undefined)[] = [
      undercloud?.services,
      overcloud?.services,
      overcloud?.blockStorage,
      backup?.targets,
    ];
    for (const list of lists) {
      for (const { key, first, again } of repeated(list?.items ?? [], (item) => item.value)) {
        yield finding(again.at, `Duplicate '${key}' in this list.`, {
          related: [related(first.at, `'${key}' is listed here first.`)],
          tag: 'unnecessary',
          fixes: () => dropItem(again, { title: `Remove the second '${key}'`, preferred: true }),
        });
      }
    }
  },
});
