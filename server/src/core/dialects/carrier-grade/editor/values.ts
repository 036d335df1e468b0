/** The values that may be at a place of a carrier-grade file, computed from the cloud: names, references, addresses. */

import { carrierGradeNetworks, carrierGradeNodeTypes } from '../../../architecture/carrier-grade-networks.js';
import { formatAddress } from '../../../net/address.js';
import { formatCidr, hostRange } from '../../../net/cidr.js';
import { authored } from '../../../text/markdown.js';
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import { type CarrierGrade, refOf } from '../model/carrier-grade-model.js';
import { freeVlanId, usualStart } from '../model/network-numbers.js';
import { networksWithoutRange } from '../model/wr-networks.js';
import { networkWords, serversOf } from './describe.js';
import { type PlaceInCloud, placeInCloud } from './place.js';

export function values(
  { model }: AssistContext<CarrierGrade>,
  place: ValuePlace,
): readonly ValueSuggestion[] | undefined {
  const at = placeInCloud(model, place.parent);
  switch (at.key) {
    case 'ref':
      return refs(model, at);
    case 'name':
      if (at.network) return networkNames(model, at);
      if (at.range)
        return networksWithoutRange(model, at.range).map((value) => ({ value, detail: 'has no range' }));
      return at.nodeType && !at.interface && at.path.length === 2 ? typeNames(model) : undefined;
    case 'node_group':
      return groups(model);
    case 'segment-id': {
      const id = freeVlanId(model);
      return id === undefined ? [] : [{ value: String(id), detail: 'next free VLAN id', preferred: true }];
    }
    case 'gateway':
      return at.network?.cidr
        ? [
            {
              value: formatAddress(hostRange(at.network.cidr.value).first),
              detail: `lowest host of ${formatCidr(at.network.cidr.value)}`,
              preferred: true,
            },
          ]
        : undefined;
    case 'start-address':
      return startAddresses(at);
    case 'model':
    case 'vendor':
      return usedValues(model, at.key);
    default:
      return undefined;
  }
}

/** Networks of other interfaces; the one that the name beside it says first. */
function refs({ environment }: CarrierGrade, { network }: PlaceInCloud): readonly ValueSuggestion[] {
  const name = network?.name?.value;
  return (environment?.defined ?? []).flatMap((each) => {
    const ref = refOf(each);
    if (ref === undefined || each === network) return [];
    return [
      { value: ref, detail: networkWords(each), ...(each.name?.value === name && { preferred: true }) },
    ];
  });
}

/** Networks that the node type has not yet; a reference says by itself which network it is. */
function networkNames(
  { environment }: CarrierGrade,
  { network, nodeType }: PlaceInCloud,
): readonly ValueSuggestion[] {
  const target = network?.ref && environment?.resolve(network.ref.value)?.name?.value;
  if (target !== undefined) return [{ value: target, detail: 'as the reference', preferred: true }];
  const others = nodeType?.interfaces.items.flatMap(({ networks }) => networks.items) ?? [];
  const there = new Set(others.flatMap((other) => (other === network ? [] : (other.name?.value ?? []))));
  const defined = new Set(
    environment?.defined.flatMap((other) => (other === network ? [] : (other.name?.value ?? []))),
  );
  const isDefined = network?.address !== undefined;
  return carrierGradeNetworks
    .filter(({ name, alias }) => !there.has(name) && !there.has(alias) && !(isDefined && defined.has(name)))
    .map(({ name, alias, purpose }) => ({ value: name, detail: alias, documentation: authored(purpose) }));
}

/** Those that the environment does not have yet. */
function typeNames({ environment }: CarrierGrade): readonly ValueSuggestion[] {
  const there = new Set(environment?.nodeTypes.items.map(({ name }) => name?.value));
  return carrierGradeNodeTypes
    .filter(({ name }) => !there.has(name))
    .map(({ name, purpose }) => ({ value: name, documentation: authored(purpose) }));
}

function groups(model: CarrierGrade): readonly ValueSuggestion[] {
  const types = model.environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []) ?? [];
  return types.map((type) => {
    const count = serversOf(model, type)?.length;
    return {
      value: `${type}-001-001`,
      ...(count !== undefined && { detail: count === 1 ? 'one server' : `${count} servers` }),
    };
  });
}

function startAddresses({ network }: PlaceInCloud): readonly ValueSuggestion[] | undefined {
  if (!network?.cidr) return undefined;
  const usual = usualStart(network.cidr.value);
  if (!usual) return undefined;
  return [{ value: formatAddress(usual), detail: `the hosts below stay free for others`, preferred: true }];
}

/** What the servers and port maps of the cloud have. */
function usedValues(
  { provision }: CarrierGrade,
  key: 'model' | 'vendor',
): readonly ValueSuggestion[] | undefined {
  const found = new Set(provision?.servers.items.flatMap((server) => server[key]?.value ?? []));
  return found.size > 0 ? [...found].map((value) => ({ value, detail: 'as servers have it' })) : undefined;
}
