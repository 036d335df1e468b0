/** Tags of one control plane beside each other, and the physical networks that they name. */
import type { Value } from '../../../../model/value.js';
import type { Over, Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import {
  isHosted,
  type PlaneTags,
  physicalNetworksOf,
  type TagUse,
  tagsOfPlanes,
} from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';

/** The tags of each control plane; what is found in several of them is said once. */
export const tagsOfEachPlane: Over<InputModel, readonly [PlaneTags, Frame]> = {
  bind: (check) =>
    theFrame.bind(function* (frame) {
      const seen = new Set<unknown>();
      for (const plane of tagsOfPlanes(frame))
        for (const report of check(plane, frame)) {
          const place = placeOf(report);
          if (!seen.has(place)) yield report;
          seen.add(place);
        }
    }),
};

function placeOf({ at }: Report): unknown {
  return 'node' in at ? at.node : undefined;
}

interface Naming {
  readonly use: TagUse;
  readonly value: Value<string>;
}

/** The physical networks of the tags that a component uses. */
export function namings(frame: Frame, uses: readonly TagUse[]): readonly Naming[] {
  return uses.flatMap((use) =>
    isHosted(frame, use) === false ? [] : [...physicalNetworksOf(use)].map((value) => ({ use, value })),
  );
}
