/** A component cannot have processors of its own. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { componentsOf, rolesOf } from './about-cpu-models.js';
import { docs } from './cpu-component-no-allocation.docs.js';

export const cpuComponentNoAllocation = defineRule({
  id: 'input-model/cpu-component-no-allocation',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model, frame) {
    for (const { value, at } of componentsOf(model))
      if (rolesOf(frame, value)?.length === 0)
        yield finding(
          at,
          `'${value}' cannot have processors of its own; 'nova-compute-kvm' and 'openvswitch' can.`,
        );
  },
});
