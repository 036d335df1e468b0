/**
 * Words that several answers to the editor share: numbers, names of networks, lists.
 */

import type { AddressRange } from '../../../net/address-range.js';
import { formatRange, rangeSize } from '../../../net/address-range.js';
import { listed } from '../../../rules/kit/words.js';
import type { PlanNetwork } from '../model/plan-model.js';

/** `1 address`, `1,022 addresses`. */
export function counted(count: number | bigint, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 || count === 1n ? one : many}`;
}

/** `1,022`; written here because the core knows no locale. */
export function grouped(count: number | bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The name as written, in code style; `a network without a name` where it has none. */
export function networkName(network: PlanNetwork): string {
  return network.name ? `\`${network.name.value}\` (${network.layer})` : 'a network without a name';
}

/** `192.168.131.2-192.168.131.245` with `(244)` behind it; a single address without a number. */
export function sizedRange(range: AddressRange): string {
  const size = rangeSize(range);
  return size === 1n ? `\`${formatRange(range)}\`` : `\`${formatRange(range)}\` (${grouped(size)})`;
}

/** The first few of a list, and how many more there are. */
export function firstFew(words: readonly string[], most = 6): string {
  if (words.length <= most) return listed(words);
  return `${words.slice(0, most).join(', ')} and ${grouped(words.length - most)} more`;
}

/** How the line of a source begins. */
export const SOURCE = '*Source: ';

/** A source as the last line of a hover. */
export function sourceLine(source: string): string {
  return `${SOURCE}${source}*`;
}
