/** A provider network is on a physical network that no tag of its control plane names. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import type { Frame } from '../../model/frame.js';
import { physicalNetworksOf, type TagUse, tagsOfPlanes } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { docs } from './tag-physnet-undefined.docs.js';
import { change, eachOnce } from './tags-together.js';

export const tagPhysnetUndefined = defineRule({
  id: 'input-model/tag-physnet-undefined',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    yield* eachOnce(undefinedNames(frame));
  },
});

/** True where a tag may name a physical network that cannot be read. */
function mayNameAny(frame: Frame, { tag, definition }: TagUse): boolean {
  if (!definition) return !frame.isWhole('services');
  if (tag.value && !tag.attributes) return true;
  return [...(definition.attributes ?? [])].some(
    ([key, { kind }]) =>
      kind === 'physical-network' && tag.attributes?.has(key) === true && !tag.attributes.text(key),
  );
}

function* undefinedNames(frame: Frame): Iterable<Report> {
  for (const { plane, uses, isWhole } of tagsOfPlanes(frame)) {
    if (!isWhole || uses.some((use) => mayNameAny(frame, use))) continue;
    const known = new Set(uses.flatMap((use) => [...physicalNetworksOf(use)].map(({ value }) => value)));
    for (const { value: name } of plane.item.texts('configuration-data').items) {
      const networks = frame
        .find('configuration-data', name)
        ?.map('data')
        ?.items('neutron_provider_networks');
      for (const network of networks?.items ?? []) {
        for (const each of network.items('provider').items) {
          const physical = each.text('physical_network');
          if (!physical || physical.value === '' || known.has(physical.value)) continue;
          const guess = known.size === 1 ? [...known][0] : nearest(physical.value, known);
          yield finding(
            physical.at,
            `No tag in the control plane '${plane.name ?? ''}' names a physical network '${physical.value}'${guess === undefined ? '.' : `; did you mean '${guess}'?`}`,
            { fixes: () => (guess === undefined ? [] : change(physical, guess)) },
          );
        }
      }
    }
  }
}
