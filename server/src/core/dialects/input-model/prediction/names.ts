/** The names of addresses: what becomes `address_info.yml` and `hosts.hf`. */
import type { Network } from './cloud.js';
import { grown } from './grown.js';
import { hostnameOn, type Member } from './member.js';
import { PythonSet } from './python-order.js';
import { lazily } from './steps.js';

export interface Names {
  /** Without a name, the address is in use by something that nobody calls. */
  add(network: Network, address: string, name?: string): void;
  /** By address; the names are a set, in whose order they are written. */
  of(network: Network): ReadonlyMap<string, PythonSet>;
}

type Given = Map<string, Map<string, Set<string>>>;

/** Names of virtual addresses and of components are added; those of the members are read on demand. */
export function newNames(members: () => Iterable<Member>): Names {
  const added: (readonly [network: Network, address: string, name: string | undefined])[] = [];
  const all = lazily(() => {
    const given: Given = new Map();
    for (const member of members()) addMember(given, member);
    for (const [network, address, name] of added) addName(given, network, address, name);
    return given;
  });
  return {
    add: (network, address, name) => {
      added.push([network, address, name]);
    },
    of: (network) => {
      const own = [...(all().get(network.name) ?? [])];
      return new Map(own.map(([address, names]) => [address, PythonSet.of(names)]));
    },
  };
}

function addName(given: Given, network: Network, address: string, name: string | undefined): void {
  const ofNetwork = grown(given, network.name, () => new Map<string, Set<string>>());
  const names = grown(ofNetwork, address, () => new Set());
  if (name !== undefined) names.add(name);
}

function addMember(given: Given, member: Member): void {
  const { attachments, addresses, hostname } = member;
  attachments.given.forEach((attachment, place) => {
    const address = addresses[place];
    if (address === undefined) return;
    addName(given, attachment.network, address, hostnameOn(member, attachment));
    if (attachment.group.isHostname && hostname !== undefined)
      addName(given, attachment.network, address, hostname);
  });
}
