/** Whole items for lists, computed from the cloud: networks that a node type has not yet, the next interface, the next server. */

import { carrierGradeNetworks } from '../../../architecture/carrier-grade-networks.js';
import { formatAddress, step } from '../../../net/address.js';
import { formatCidr, hostRange, nextFreeCidr } from '../../../net/cidr.js';
import type { SeqNode, SyntaxNode } from '../../../syntax/tree.js';
import { numberAtEnd } from '../../../text/ends.js';
import { authored } from '../../../text/markdown.js';
import type { AssistContext, MapSuggestion } from '../../dialect.js';
import { type CarrierGrade, type NodeType, refOf } from '../model/carrier-grade-model.js';
import { freeVlanId, usualStart } from '../model/network-numbers.js';
import { networksWithoutRange } from '../model/wr-networks.js';
import { placeInCloud } from './place.js';

export function items(
  { model }: AssistContext<CarrierGrade>,
  seq: SeqNode,
  index = seq.items.length,
): readonly MapSuggestion[] {
  const { path, nodeType } = placeInCloud(model, seq);
  const last = path.slice(-2).join(' ');
  if (last === 'logical_interface network') return ranges(model);
  switch (path.at(-1)) {
    case 'logical-network-map':
      return nodeType ? networks(model, nodeType) : [];
    case 'interface-map':
      return nodeType ? [nextInterface(nodeType)] : [];
    case 'failure-zones':
      return [{ label: 'failure zone', detail: 'the next one', body: { name: stop(1, nextZone(model)) } }];
    case undefined: {
      const near = [seq.items[index - 1], seq.items[index + 1]].find((node) => node?.type === 'map');
      return near && seq.parent === undefined ? serverLike(model, near) : [];
    }
    default:
      return [];
  }
}

function stop(number: number, text: string | number = ''): string {
  return `\${${number}:${text}}`;
}

/** A network that is defined elsewhere is referred to, any other is defined here. */
function networks(model: CarrierGrade, { interfaces }: NodeType): readonly MapSuggestion[] {
  const defined = model.environment?.defined ?? [];
  const there = new Set(
    interfaces.items.flatMap((each) => each.networks.items.map(({ name }) => name?.value)),
  );
  const isShort = defined.some(({ name }) => carrierGradeNetworks.some(({ alias }) => alias === name?.value));
  return carrierGradeNetworks
    .filter(({ name, alias }) => !there.has(name) && !there.has(alias))
    .map(({ name: plain, alias, purpose, mayBeUntagged }) => {
      const name = isShort ? alias : plain;
      const other = defined.find((each) => each.name?.value === name);
      const ref = other && refOf(other);
      const common = { label: `network ${name}`, documentation: authored(purpose) };
      if (ref !== undefined) return { ...common, detail: `as ${ref}`, body: { name, ref } };
      const id = freeVlanId(model);
      const segment = mayBeUntagged || id === undefined ? stop(1) : stop(1, id);
      const body = { name, type: 'vlan', 'segment-id': segment, 'network-address': addresses(model) };
      return { ...common, detail: 'defined here', body };
    });
}

function addresses({ environment }: CarrierGrade): Readonly<Record<string, unknown>> {
  const cidrs = (environment?.defined ?? []).flatMap(({ cidr }) => cidr?.value ?? []);
  const like = cidrs.at(-1);
  const free = like && nextFreeCidr(like, cidrs);
  const start = free && usualStart(free);
  return {
    cidr: stop(2, free && formatCidr(free)),
    'start-address': stop(3, start && formatAddress(start)),
    gateway: stop(4, free && formatAddress(hostRange(free).first)),
  };
}

/** A network of the KVM region with its range. */
function ranges(model: CarrierGrade): readonly MapSuggestion[] {
  return networksWithoutRange(model).map((name) => ({
    label: `network ${name}`,
    detail: 'with its range',
    body: { name, ip_start_address: stop(1), ip_end_address: stop(2) },
  }));
}

function nextInterface({ interfaces }: NodeType): MapSuggestion {
  const names = interfaces.items.map(({ name }) => name?.value);
  const ports = interfaces.items.flatMap(({ ethernetPorts }) =>
    ethernetPorts.items.map(({ value }) => value),
  );
  return {
    label: 'interface',
    detail: 'a plain NIC',
    body: {
      name: stop(1, firstFree('INTF', 0, names)),
      'ethernet-port-map': { 'interface-ports': [stop(2, firstFree('eth', 0, ports))] },
      'logical-network-map': [],
    },
  };
}

function nextZone({ definition }: CarrierGrade): string {
  const zones = definition?.failureZones.items.map(({ value }) => value) ?? [];
  return firstFree('fz', 1, zones);
}

function firstFree(word: string, from: number, taken: readonly (string | undefined)[]): string {
  let number = from;
  while (taken.includes(`${word}${number}`)) number++;
  return `${word}${number}`;
}

/** Like the one beside it, with the next name and the next address of iLO; only the person knows the MAC address. */
function serverLike(model: CarrierGrade, near: SyntaxNode): readonly MapSuggestion[] {
  if (near.type !== 'map') return [];
  const lists = [...model.provisions, ...model.nodeLists].map(({ servers }) => servers.items);
  const all = lists.find((servers) => servers.some(({ section }) => section.node === near)) ?? [];
  const own = all.find(({ section }) => section.node === near);
  const name = own?.name?.value;
  if (name === undefined) return [];
  const word = numberAtEnd(name).stem;
  const highest = all
    .flatMap(({ powerAddress }) => powerAddress?.value ?? [])
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  const next = highest && step(highest, 1);
  const nextName = firstFree(
    word,
    1,
    all.map((each) => each.name?.value),
  );
  const changed: Readonly<Record<string, string>> = {
    name: stop(1, nextName),
    pxe_mac_address: stop(2),
    pm_ip: stop(3, next && formatAddress(next)),
  };
  const entries = near.entries.flatMap(({ key, value }) => {
    const own = changed[String(key.value)] ?? (value.type === 'scalar' ? value.value : undefined);
    return own === undefined ? [] : [[String(key.value), own] as const];
  });
  return [{ label: `server like '${name}'`, detail: nextName, body: Object.fromEntries(entries) }];
}
