/** A load balancer lists a component that its control plane does not have. */

import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { balancersOf, componentLists } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { removal } from './contents.js';
import { docs } from './lb-component-not-in-cp.docs.js';

export const lbComponentNotInCp = defineRule({
  id: 'input-model/lb-component-not-in-cp',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, isInline, plane } of balancersOf(frame).all) {
      if (isInline || !plane?.isWhole) continue;
      for (const key of componentLists) {
        for (const component of item.texts(key).items) {
          const { value } = component;
          if (value === DEFAULT || plane.components.has(value)) continue;
          if (frame.isKnown('service-component', value) !== true) continue;
          yield finding(component.at, `'${value}' is not in the control plane '${plane.name ?? ''}'.`, {
            tag: 'unnecessary',
            fixes: () => [removal(component)],
          });
        }
      }
    }
  },
});
