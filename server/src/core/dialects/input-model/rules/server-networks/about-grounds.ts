/** What the networks of servers follow from, so that a mistake there is the cause of what they lack. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { Plane } from '../../simulation/component-sets.js';

const GROUNDS = {};

/** The endpoints of network groups, and what server groups say of networks and of each other. */
function networkGrounds(frame: Frame): readonly NodePlace[] {
  return frame.once(GROUNDS, () => [
    ...frame.list('network-groups').flatMap((item) => ENDPOINTS.flatMap((key) => item.ground(key))),
    ...frame.list('server-groups').flatMap((item) => item.ground('server-groups')),
  ]);
}

const ENDPOINTS = ['component-endpoints', 'tls-component-endpoints'] as const;

const OF_MODEL = {};

/** The same, and the interface model, for each of thousands of servers with it. */
export function groundsOf(frame: Frame, model: Item): readonly NodePlace[] {
  return frame.memo(OF_MODEL, model, () => [model.nameAt, ...networkGrounds(frame)]);
}

/** The same for the servers of one control plane, whose components ask for networks. */
export function groundsIn(frame: Frame, { empty }: Plane): readonly NodePlace[] {
  const all = networkGrounds(frame);
  return empty.length > 0 ? [...all, ...empty] : all;
}
