/**
 * Words that several answers to the editor share: numbers, names of networks, lists.
 */

import type { AddressRange } from '../../../net/address-range.js';
import { formatRange, rangeSize } from '../../../net/address-range.js';
import {
  authored,
  code,
  joined,
  listedParts,
  type Markdown,
  markdown,
  type Part,
} from '../../../text/markdown.js';
import type { PlanNetwork } from '../model/plan-model.js';

/** `1 address`, `1,022 addresses`. */
export function counted(count: number | bigint, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 || count === 1n ? one : many}`;
}

/** `1,022`. */
export function grouped(count: number | bigint): string {
  return count.toLocaleString('en');
}

/** The name as written, in code style; `a network without a name` where it has none. */
export function networkName(network: PlanNetwork): Part {
  return network.name ? markdown`${code(network.name.value)} (${network.layer})` : 'a network without a name';
}

/** `192.168.131.2-192.168.131.245` with `(244)` behind it; a single address without a number. */
export function sizedRange(range: AddressRange): Markdown {
  const size = rangeSize(range);
  return size === 1n ? code(formatRange(range)) : markdown`${code(formatRange(range))} (${grouped(size)})`;
}

/** The first few of a list, and how many more there are. */
export function firstFew(words: readonly Part[], most = 6): Markdown {
  if (words.length <= most) return listedParts(words);
  return markdown`${joined(words.slice(0, most))} and ${grouped(words.length - most)} more`;
}

/** A source as the last line of a hover. */
export function sourceLine(source: string): Markdown {
  return markdown`*Source: ${authored(source)}*`;
}

/** True of the paragraph that `sourceLine` makes. */
export function isSourceLine(paragraph: Part): boolean {
  return typeof paragraph === 'object' && paragraph.source.startsWith('*Source: ');
}
