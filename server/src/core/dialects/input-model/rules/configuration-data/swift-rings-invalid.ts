/** The rings of Swift lack something that they need. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachDataFor } from './about-data.js';
import { docs } from './swift-rings-invalid.docs.js';

const REQUIRED = ['name', 'display-name', 'partition-power'] as const;

export const swiftRingsInvalid = defineRule({
  id: 'input-model/swift-rings-invalid',
  severity: 'error',
  docs,
  over: eachDataFor('swift'),
  *check({ data }) {
    const rings = data?.map('control_plane_rings');
    if (!data || !rings) return;
    if (rings.state('rings') === 'absent')
      yield finding(data.keyAt('control_plane_rings'), "'control_plane_rings' needs a list of 'rings'.");
    for (const ring of rings.items('rings').items)
      for (const key of REQUIRED)
        if (ring.state(key) === 'absent')
          yield finding(ring.nameAt, `The ring '${ring.name ?? ''}' needs '${key}'.`, {
            fixes: () => giveKey(ring, key),
          });
  },
});

/** The title follows from the name; the partition power is that of published models. */
function giveKey(ring: Item, key: (typeof REQUIRED)[number]): readonly Fix[] {
  if (key === 'partition-power') return addKey(ring, key, USUAL_POWER);
  const { name } = ring;
  if (key === 'name' || name === undefined) return [];
  const title = name.startsWith('object')
    ? 'General'
    : `${name.charAt(0).toUpperCase()}${name.slice(1)} Ring`;
  return addKey(ring, key, title, { after: 'name' });
}

const USUAL_POWER = 17;
