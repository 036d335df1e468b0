/** A few words about things of a model, for hovers, outlines and completion. */
import {
  capitalized,
  code,
  dotted,
  joined,
  type Markdown,
  markdown,
  type Part,
} from '../../../text/markdown.js';
import type { Item } from '../model/item.js';
import type { Wanted } from './counts.js';
import type { Holder } from './relations.js';

/** Longer lists than these help nobody. */
const MOST = 12;

/** A tab stop with the text that it begins with. */
export function stop(number: number, text: string | number = ''): string {
  return `\${${number}:${text}}`;
}

/** Names in a row, the end of long rows left out. */
export function codes(names: readonly (string | undefined)[]): Markdown {
  const rest = names.length - MOST;
  const row = joined(names.slice(0, MOST).map(code));
  return rest > 0 ? markdown`${row} and ${rest} more` : row;
}

/** A Markdown list under a heading, or nothing. */
export function bullets(heading: Part, lines: readonly Part[]): readonly Part[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  const shown = rest > 0 ? [...lines.slice(0, MOST), `and ${rest} more`] : lines;
  return [markdown`${heading}\n\n${dotted(shown)}`];
}

/** `one server`, `1,200 servers`. */
export function count(number: number | bigint, one: string, many = `${one}s`): string {
  if (Number(number) === 1) return `one ${one}`;
  return Number(number) === 0 ? `no ${one}` : `${number.toLocaleString('en')} ${many}`;
}

export function sentence(words: Part): Markdown {
  return markdown`${capitalized(words)}.`;
}

/** `VLAN 103, 10.1.1.0/24`, as far as it is known. */
export function networkWords(network: Item, whole = false): string {
  const id = network.integer('vlanid')?.value;
  const isUntagged = network.flag('tagged-vlan')?.value === false;
  const gateway = network.text('gateway-ip')?.value;
  const vlan = isUntagged ? 'untagged' : id === undefined ? undefined : `VLAN ${id}`;
  return [
    vlan,
    network.text('cidr')?.value,
    whole && gateway !== undefined ? `gateway ${gateway}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** `hed3`, or `bond0 of hed3, hed4`; undefined where no device is named. */
export function deviceWords(
  item: Item,
  busAddress: (device: string) => string | undefined,
): Markdown | undefined {
  const withBus = (device: string) => {
    const bus = busAddress(device);
    return bus === undefined ? code(device) : markdown`${code(device)} (${bus})`;
  };
  const own = item.map('device')?.text('name')?.value;
  const members = membersOf(item);
  if (members.length === 0) return own === undefined ? undefined : withBus(own);
  return markdown`${code(own)} of ${joined(members.map(withBus))}`;
}

/** The devices of a bond. */
export function membersOf(item: Item | undefined): readonly string[] {
  return (item?.map('bond-data')?.items('devices').items ?? []).flatMap((each) => each.name ?? []);
}

/** `3 servers`, `at least 3 servers`, `1 to 5 servers`. */
export function wantedWords({ least, most }: Wanted): string {
  if (most === least) return count(least, 'server');
  if (most !== undefined) return `${least} to ${count(most, 'server')}`;
  return least === 0 ? 'all servers that fit' : `at least ${count(least, 'server')}`;
}

/** `5 available`. */
export function fitWords(fit: number): string {
  return fit === 0 ? 'none available' : `${fit.toLocaleString('en')} available`;
}

/** The kind and name of a cluster or resource, with its control plane. */
export function holderWords({ plane, item, kind }: Holder): Markdown {
  return markdown`${kind} ${code(item.name)} of ${code(plane.name)}`;
}
