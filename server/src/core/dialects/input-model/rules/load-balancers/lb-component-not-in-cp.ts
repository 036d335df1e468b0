/** A load balancer lists a component that its control plane does not have. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentLists } from '../../simulation/load-balancers.js';
import { eachBalancer, removal } from './about-balancers.js';
import { docs } from './lb-component-not-in-cp.docs.js';

export const lbComponentNotInCp = defineRule({
  id: 'input-model/lb-component-not-in-cp',
  severity: 'warning',
  docs,
  over: eachBalancer,
  *check({ item, isInline, plane }, frame) {
    if (isInline || !plane?.isWhole) return;
    for (const component of componentLists.flatMap((key) => item.texts(key).items)) {
      const { value } = component;
      if (value === DEFAULT || plane.components.has(value)) continue;
      if (frame.isKnown('service-component', value) !== true) continue;
      yield finding(component.at, `'${value}' is not in control plane '${plane.name ?? ''}'.`, {
        tag: 'unnecessary',
        fixes: () => removal(component),
      });
    }
  },
});
