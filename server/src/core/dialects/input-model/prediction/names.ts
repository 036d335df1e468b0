/** The names of addresses: what becomes `address_info.yml` and `hosts.hf`. */
import type { Network } from './cloud.js';
import { grown } from './grown.js';
import { PythonSet } from './python-order.js';

export interface Names {
  add(network: Network, address: string, name: string): void;
  /** By address; the names are a set, in whose order they are written. */
  of(network: Network): ReadonlyMap<string, PythonSet>;
}

export function newNames(): Names {
  const all = new Map<string, Map<string, Set<string>>>();
  return {
    add: (network, address, name) => {
      const ofNetwork = grown(all, network.name, () => new Map<string, Set<string>>());
      grown(ofNetwork, address, () => new Set()).add(name);
    },
    of: (network) => {
      const own = [...(all.get(network.name) ?? [])];
      return new Map(own.map(([address, names]) => [address, PythonSet.of(names)]));
    },
  };
}
