/** A component has no service. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { componentsListed } from './about-service-lists.js';
import { docs } from './component-no-service.docs.js';

export const componentNoService = defineRule({
  id: 'input-model/component-no-service',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const listed = new Set(frame.list('services').flatMap(componentsListed));
    for (const component of frame.list('service-components')) {
      const name = component.text('name');
      if (!name || component.has('service') || listed.has(name.value)) continue;
      yield finding(name.at, `'${name.value}' has no 'service'; 'foundation' is assumed.`, {
        fixes: () => addKey(component, 'service', 'foundation', { after: 'mnemonic' }),
      });
    }
  },
});
