/** The networks that configuration data has Neutron create. */
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { eachInFrame } from '../over.js';

export interface ProviderNetwork {
  readonly item: Item;
  /** The configuration data that it is a part of. */
  readonly data: Item;
  readonly name: Value<string> | undefined;
  /** True when a control plane or a group of it refers to the data; no other data counts. */
  readonly isReferenced: boolean;
}

const REFERENCED = {};

/** Names of configuration data that a control plane, a cluster or a resource group refers to. */
function referencedData(frame: Frame): ReadonlySet<string> {
  return frame.once(REFERENCED, () => {
    const names = new Set<string>();
    for (const plane of planesOf(frame)) {
      for (const item of [plane.item, ...plane.groups.map((group) => group.item)])
        for (const { value } of item.texts('configuration-data').items) names.add(value);
    }
    return names;
  });
}

const NETWORKS = {};

export function providerNetworks(frame: Frame): readonly ProviderNetwork[] {
  return frame.once(NETWORKS, () => {
    const referenced = referencedData(frame);
    return frame.list('configuration-data').flatMap((data) => {
      const isReferenced = referenced.has(data.text('name')?.value ?? '');
      const networks = data.map('data')?.items('neutron_provider_networks').items ?? [];
      return networks.map((item) => ({ item, data, name: item.text('name'), isReferenced }));
    });
  });
}

export const eachProviderNetwork = eachInFrame(providerNetworks);
