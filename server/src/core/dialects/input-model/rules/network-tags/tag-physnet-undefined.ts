/** A provider network is on a physical network that no tag of its control plane defines. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { changeToGuess, didYouMean, guessed, usesAmong } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { physicalNetworksOf, type TagUse } from '../../simulation/tags-in-use.js';
import { tagsOfEachPlane } from './about-plane-tags.js';
import { docs } from './tag-physnet-undefined.docs.js';

export const tagPhysnetUndefined = defineRule({
  id: 'input-model/tag-physnet-undefined',
  severity: 'error',
  docs,
  over: tagsOfEachPlane,
  *check({ plane, uses, isWhole }, frame) {
    if (!isWhole || uses.some((use) => mayNameAny(frame, use))) return;
    const known = new Set(uses.flatMap((use) => [...physicalNetworksOf(use)].map(({ value }) => value)));
    const networks = physicalNetworks(frame, plane.item);
    const named = networks.map(({ value }) => value);
    for (const physical of networks) {
      const { value, at } = physical;
      if (value === '' || known.has(value)) continue;
      // Where there is one, it is meant, however it is called.
      const [only, ...others] = [...known].filter((each) => each !== '');
      const guess = others.length > 0 ? didYouMean(value, [only ?? '', ...others]) : guessed(value, only);
      yield finding(
        at,
        `Unknown physical network '${value}' in control plane '${plane.name ?? ''}'${guess.ending}`,
        {
          restsOn: oddTags(uses),
          fixes: () => changeToGuess(physical, guess, usesAmong(named, guess)),
        },
      );
    }
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

/** Those that the provider networks of a control plane are on. */
function physicalNetworks(frame: Frame, plane: Item): readonly Value<string>[] {
  return plane
    .texts('configuration-data')
    .items.flatMap(({ value }) => frame.find('configuration-data', value)?.map('data') ?? [])
    .flatMap((data) => data.items('neutron_provider_networks').items)
    .flatMap((network) => network.items('provider').items)
    .flatMap((provider) => provider.text('physical_network') ?? []);
}

/** Tags without a physical network, and with one that another tag has: one of them may be meant to name it. */
function oddTags(uses: readonly TagUse[]): readonly NodePlace[] {
  const named = uses.map((use) => ({ use, values: [...physicalNetworksOf(use)] }));
  const all = named.flatMap(({ values }) => values);
  const isShared = ({ value }: Value<string>) => all.filter((each) => each.value === value).length > 1;
  return named.flatMap(({ use, values }) =>
    values.length === 0 ? [use.tag.at] : values.filter(isShared).map(({ at }) => at),
  );
}
