/** A service lists its components. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
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
        `'components' is deprecated in services. Set 'service: ${service.label}' in each component.`,
        { tag: 'deprecated', fixes: () => moveToComponents(frame, service, open) },
      );
    }
  },
});

/** Each of the components names the service, which no longer lists them. */
function moveToComponents(frame: Frame, service: Item, open: ReadonlySet<string>): readonly Fix[] {
  const { name } = service;
  if (name === undefined) return [];
  const named = componentsListed(service).filter((each) => open.has(each));
  const items = named.map((each) => frame.find('service-components', each));
  return together(`Set 'service: ${name}' in each component`, [
    removeKey(service, 'components'),
    ...items.map((item) => (item ? addKey(item, 'service', name, { after: 'name' }) : [])),
  ]);
}
