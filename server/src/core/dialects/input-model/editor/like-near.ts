/** Whole items like the one beside which they are written: the same again under another name. */

import type { SourceFile } from '../../../model/source-file.js';
import { formatAddress } from '../../../net/address.js';
import { hostRange, parseCidr } from '../../../net/cidr.js';
import { plainToCopy } from '../../../syntax/plain-of.js';
import type { SeqNode } from '../../../syntax/tree.js';
import type { MapSuggestion } from '../../dialect.js';
import type { Frame } from '../model/frame.js';
import { Item } from '../model/item.js';
import type { FrameList, NameKind } from '../model/model-kinds.js';
import { nextName } from '../model/next-name.js';
import { freeCidr, freeVlanId } from '../simulation/free-networks.js';
import { stop } from './words.js';

/** The lists whose items are often alike, with the kind of their names and what people call one of them. */
const ALIKE: readonly { readonly list: FrameList; readonly kind: NameKind; readonly word: string }[] = [
  { list: 'networks', kind: 'network', word: 'network' },
  { list: 'nic-mappings', kind: 'nic-mapping', word: 'NIC mapping' },
  { list: 'interface-models', kind: 'interface-model', word: 'interface model' },
  { list: 'disk-models', kind: 'disk-model', word: 'disk model' },
  { list: 'server-roles', kind: 'server-role', word: 'server role' },
];

/** The item before, or else behind, the one that is being written. */
export function itemNear(file: SourceFile, seq: SeqNode, index: number): Item | undefined {
  for (const node of [seq.items[index - 1], seq.items[index + 1]]) {
    const item = node?.type === 'map' ? Item.of(file, node) : undefined;
    if (item?.name !== undefined) return item;
  }
  return undefined;
}

export function likeNear(frame: Frame, list: string, near: Item | undefined): readonly MapSuggestion[] {
  const alike = ALIKE.find((each) => each.list === list);
  const name = near?.name;
  const copied = near && plainToCopy(near.node);
  if (!alike || !near || name === undefined || typeof copied !== 'object' || copied === null) return [];
  const names = frame.list(alike.list).map((each) => each.name);
  const isTaken = (each: string) => frame.places(alike.kind, each).length > 0 || names.includes(each);
  const next = nextName([name], isTaken) ?? firstFree(name, isTaken);
  const own = list === 'networks' ? networkValues(frame, near) : {};
  const all = Object.entries({ ...copied, ...own, name: stop(1, next) });
  const body = Object.fromEntries(all.filter(([key]) => list !== 'networks' || !OWN_ADDRESSES.has(key)));
  return [{ label: `${alike.word} like '${name}'`, detail: next, body }];
}

/** Addresses of a network that lie in its own subnet. */
const OWN_ADDRESSES = new Set(['addresses', 'start-address', 'end-address', 'vips']);

/** What no two networks have in common: the id, the subnet and what lies in it. */
function networkValues(frame: Frame, near: Item): Readonly<Record<string, unknown>> {
  const cidr = near.has('cidr') ? freeCidr(frame, undefined, near.text('network-group')?.value) : undefined;
  const read = cidr === undefined ? undefined : parseCidr(cidr);
  const gateway = read?.kind === 'cidr' ? formatAddress(hostRange(read.cidr).first) : '';
  const values: Readonly<Record<string, unknown>> = {
    vlanid: stop(2, freeVlanId(frame)),
    cidr: stop(3, cidr),
    'gateway-ip': stop(4, gateway),
  };
  const own = Object.entries(values).filter(([key]) => near.has(key));
  return Object.fromEntries(own);
}

function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
