/** A zone or region of Swift names a server group that nobody defines. */

import type { Value } from '../../../../model/value.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { dataFor } from './read-data.js';
import { unknown } from './references.js';
import { docs } from './swift-unknown-server-group.docs.js';

export const swiftUnknownServerGroup = defineRule({
  id: 'input-model/swift-unknown-server-group',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const rings = [
      ...dataFor(frame, 'swift').flatMap(({ data }) => data?.map('control_plane_rings') ?? []),
      ...frame.list('ring-specifications'),
    ];
    for (const each of rings) {
      for (const item of [each, ...each.items('rings').items]) {
        for (const name of groupsIn(item)) yield* unknown(frame, 'server-group', 'server group', name);
      }
    }
  },
});

function* groupsIn(item: Item): Iterable<Value<string>> {
  for (const key of ['swift-zones', 'swift-regions'])
    for (const zone of item.items(key).items) yield* zone.texts('server-groups').items;
}
