/** A zone or region of Swift refers to an unknown server group. */
import type { Value } from '../../../../model/value.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';
import { dataFor } from './about-data.js';
import { undefinedName } from './about-names.js';
import { docs } from './swift-unknown-server-group.docs.js';

export const swiftUnknownServerGroup = defineRule({
  id: 'input-model/swift-unknown-server-group',
  severity: 'warning',
  docs,
  over: eachInFrame((frame) => [
    ...dataFor(frame, 'swift').flatMap(({ data }) => data?.map('control_plane_rings') ?? []),
    ...frame.list('ring-specifications'),
  ]),
  *check(rings, frame) {
    for (const item of [rings, ...rings.items('rings').items])
      for (const name of groupsIn(item)) yield* undefinedName(frame, 'server-group', 'server group', name);
  },
});

function* groupsIn(item: Item): Iterable<Value<string>> {
  for (const key of ['swift-zones', 'swift-regions'])
    for (const zone of item.items(key).items) yield* zone.texts('server-groups').items;
}
