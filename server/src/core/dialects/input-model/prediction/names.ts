/** The names of addresses: what becomes `address_info.yml` and `hosts.hf`. */
import type { Network } from './cloud.js';
import { PythonSet } from './python-order.js';

export interface Names {
  add(network: Network, address: string, name: string): void;
  of(network: Network): ReadonlyMap<string, PythonSet>;
}

export function newNames(): Names {
  const all = new Map<string, Map<string, PythonSet>>();
  return {
    add: (network, address, name) => {
      const ofNetwork = all.get(network.name) ?? new Map<string, PythonSet>();
      all.set(network.name, ofNetwork);
      const names = ofNetwork.get(address) ?? new PythonSet();
      ofNetwork.set(address, names);
      names.add(name);
    },
    of: (network) => all.get(network.name) ?? new Map(),
  };
}
