/** A component does not support its own processors. */

import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { componentsOf, rolesOf } from './about-cpu-models.js';
import { docs } from './cpu-component-no-allocation.docs.js';

const ABLE = ['nova-compute-kvm', 'openvswitch'] as const;

export const cpuComponentNoAllocation = defineRule({
  id: 'input-model/cpu-component-no-allocation',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model, frame) {
    for (const each of componentsOf(model)) {
      const { value, at } = each;
      if (rolesOf(frame, value)?.length === 0)
        yield finding(
          at,
          `'${value}' cannot have its own processors; 'nova-compute-kvm' and 'openvswitch' can.`,
          { fixes: () => instead(model, each) },
        );
    }
  },
});

/** Those that can, and have none yet. */
function instead(model: Item, component: Value<string>): readonly Fix[] {
  const there = componentsOf(model).map(({ value }) => value);
  return ABLE.filter((each) => !there.includes(each)).flatMap((each) => changeTo(component, each));
}
