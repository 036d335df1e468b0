/** The parts of disk models that have a consumer. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { Cohort } from '../../simulation/cohorts.js';
import { modelOf, type Share } from './about-unserved.js';

interface DiskPart {
  readonly what: string;
  in(model: Item): readonly Item[];
}

export const logicalVolume: DiskPart = {
  what: 'logical volume',
  in: (model) => model.items('volume-groups').items.flatMap((group) => group.items('logical-volumes').items),
};

export const deviceGroup: DiskPart = {
  what: 'device group',
  in: (model) => model.items('device-groups').items,
};

/** The consumers of parts of the disk model of a cohort that are wrong there. */
export function consumers(
  frame: Frame,
  cohort: Cohort,
  part: DiskPart,
  isWrong: (name: string) => boolean,
): Share[] {
  const model = modelOf(frame, cohort, 'disk-model');
  if (!model) return [];
  return part.in(model).flatMap((each) => {
    const at = each.map('consumer')?.text('name');
    return at && isWrong(at.value) ? [{ model, at, part: each }] : [];
  });
}
