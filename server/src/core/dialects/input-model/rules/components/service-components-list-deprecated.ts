/** A service lists its components. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { componentsListed } from './about-service-lists.js';
import { docs } from './service-components-list-deprecated.docs.js';

export const serviceComponentsListDeprecated = defineRule({
  id: 'input-model/service-components-list-deprecated',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const open = new Set<string>();
    for (const item of frame.list('service-components'))
      if (item.name !== undefined && !item.has('service')) open.add(item.name);
    for (const service of frame.list('services')) {
      if (!componentsListed(service).some((name) => open.has(name))) continue;
      yield finding(
        service.keyAt('components'),
        `A service no longer lists its components; give each of them 'service: ${service.name ?? ''}'.`,
        { tag: 'deprecated' },
      );
    }
  },
});
