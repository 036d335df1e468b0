/** Networks that an interface lacks: as a reference where they are defined, else with a free VLAN id and a free subnet. */
import {
  type CarrierGradeNetwork,
  carrierGradeNetwork,
  carrierGradeNetworks,
} from '../../../../architecture/carrier-grade-networks.js';
import { formatAddress, isPrivate } from '../../../../net/address.js';
import {
  type Cidr,
  cidrContains,
  cidrsOverlap,
  formatCidr,
  hostRange,
  subnetOf,
} from '../../../../net/cidr.js';
import { fixOf, MOST_CHOICES, ownEntry } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertItem, type Plain } from '../../../../syntax/rewrite.js';
import {
  type CarrierGrade,
  type Interface,
  type NetworkEnvironment,
  type NodeType,
  refOf,
} from '../../model/carrier-grade-model.js';
import { freeSubnet, freeVlanId, usualStart } from '../../model/network-numbers.js';

import { endsOf } from './about-moving.js';

/** Adds networks by their plain names, one fix for each interface of the node type. */
export function addNetworks(
  model: CarrierGrade,
  environment: NetworkEnvironment,
  { interfaces }: NodeType,
  missing: readonly string[],
): readonly Fix[] {
  const facts = missing.flatMap((plain) => carrierGradeNetwork(plain) ?? []);
  const known = facts.flatMap((fact) => referenceTo(environment, fact) ?? []);
  const unknown = facts.filter((fact) => !referenceTo(environment, fact));
  return interfaces.items
    .slice(0, MOST_CHOICES)
    .flatMap((owner) => {
      const where = interfaces.items.length > 1 ? ` to '${owner.name?.value ?? 'this interface'}'` : '';
      const title = `Add ${quoted(known.map(({ ref }) => ref))}${where}`;
      return [
        ...(known.length > 0 ? append(owner, known, title) : []),
        ...unknown.flatMap((fact) => define(model, environment, owner, fact, where)),
      ];
    })
    .slice(0, MOST_CHOICES);
}

/** The items that refer to networks which are defined elsewhere. */
export function referenceTo(
  { defined }: NetworkEnvironment,
  { name, alias }: CarrierGradeNetwork,
): { readonly name: string; readonly ref: string } | undefined {
  const network = defined.find((each) => each.name?.value === name || each.name?.value === alias);
  const ref = network && refOf(network);
  return network?.name && ref !== undefined ? { name: network.name.value, ref } : undefined;
}

function define(
  model: CarrierGrade,
  environment: NetworkEnvironment,
  owner: Interface,
  { name: plain, alias, needsGateway }: CarrierGradeNetwork,
  where: string,
): readonly Fix[] {
  const { defined } = environment;
  const isShort = defined.some((each) =>
    carrierGradeNetworks.some((other) => other.alias === each.name?.value),
  );
  const like = defined.findLast(({ cidr }) => cidr && isPrivate(cidr.value.network))?.cidr?.value;
  const name = isShort ? alias : plain;
  const cidr =
    like && (subnetOfRange(model, name, like, environment) ?? freeSubnet(model, like, environment));
  const start = cidr && usualStart(cidr);
  const id = freeVlanId(model, environment);
  if (!cidr || !start || id === undefined) return [];
  const address = {
    cidr: formatCidr(cidr),
    'start-address': formatAddress(start),
    ...(needsGateway && { gateway: formatAddress(hostRange(cidr).first) }),
  };
  const item = { name, type: 'vlan', 'segment-id': String(id), 'network-address': address };
  return append(owner, [item], `Add network '${name}' (VLAN ${id}, ${address.cidr})${where}`);
}

function append({ section }: Interface, items: readonly Plain[], title: string): readonly Fix[] {
  const list = ownEntry(section, 'logical-network-map')?.value;
  if (list?.type !== 'seq') return [];
  const { file } = section.at;
  return fixOf(
    file,
    title,
    items.flatMap((item) => insertItem(file, list, item)),
  );
}

/** The subnet in which the KVM region has its range of a network. */
function subnetOfRange(
  model: CarrierGrade,
  name: string,
  { prefix }: Cidr,
  { defined }: NetworkEnvironment,
): Cidr | undefined {
  const [first, ...others] = endsOf(model, name);
  const cidr = first?.value.family === 4 ? subnetOf(first.value, prefix) : undefined;
  if (!cidr || others.some(({ value }) => !cidrContains(cidr, value))) return undefined;
  return defined.some((each) => each.cidr && cidrsOverlap(each.cidr.value, cidr)) ? undefined : cidr;
}
