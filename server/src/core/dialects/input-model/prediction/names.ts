/** The names of addresses: what becomes `address_info.yml` and `hosts.hf`. */
import type { Network } from './cloud.js';
import { grown } from './grown.js';
import { PythonSet } from './python-order.js';

export interface Names {
  add(network: Network, address: string, name: string): void;
  of(network: Network): ReadonlyMap<string, PythonSet>;
}

export function newNames(): Names {
  const all = new Map<string, Map<string, PythonSet>>();
  return {
    add: (network, address, name) => {
      const ofNetwork = grown(all, network.name, () => new Map<string, PythonSet>());
      grown(ofNetwork, address, () => new PythonSet()).add(name);
    },
    of: (network) => all.get(network.name) ?? new Map(),
  };
}
