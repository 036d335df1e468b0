/** The parts of disk models that have a consumer, and the possible consumers. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { NameKind } from '../../model/model-kinds.js';
import { volumesOf } from './parts.js';

interface Consumed {
  /** What such a part is called. */
  readonly what: string;
  readonly consumers: readonly NameKind[];
  readonly partsOf: (frame: Frame) => Iterable<Item>;
}

export const logicalVolumes: Consumed = {
  what: 'logical volume',
  consumers: ['service-component'],
  partsOf: volumesOf,
};

export const deviceGroups: Consumed = {
  what: 'device group',
  consumers: ['service', 'service-component'],
  *partsOf(frame) {
    for (const model of frame.list('disk-models')) yield* model.items('device-groups').items;
  },
};
