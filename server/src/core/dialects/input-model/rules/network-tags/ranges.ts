/** Ranges of ids for the networks of tenants: pairs with a colon between, separated by commas. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { RangeBounds } from '../../simulation/tag-definitions.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';

export interface Pair {
  readonly text: string;
  readonly at: NodePlace;
  readonly first: number;
  readonly last: number;
}

export interface Ranges {
  readonly value: Value<string>;
  readonly key: string;
  readonly tag: string;
  readonly bounds: RangeBounds | undefined;
  readonly pairs: readonly Pair[];
  /** The parts that are no pairs. */
  readonly others: readonly Omit<Pair, 'first' | 'last'>[];
}

export const RANGES = {};

export function rangesOf(frame: Frame): readonly Ranges[] {
  return frame.once(RANGES, () => {
    const found: Ranges[] = [];
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      if (isHosted(frame, use) === false) continue;
      for (const [key, { kind, bounds }] of definition?.attributes ?? []) {
        const value = kind === 'range' ? tag.attributes?.text(key) : undefined;
        if (value) found.push({ value, key, tag: tag.name, bounds, ...partsOf(value) });
      }
    }
    return found;
  });
}

export function partsOf(value: Value<string>): Pick<Ranges, 'pairs' | 'others'> {
  const pairs: Pair[] = [];
  const others: Omit<Pair, 'first' | 'last'>[] = [];
  let offset = 0;
  for (const part of value.value.split(',')) {
    const text = part.trim();
    const at = partAt(value, offset + part.indexOf(text), text.length);
    const match = /^(\d{1,15})\s*:\s*(\d{1,15})$/.exec(text);
    if (match) pairs.push({ text, at, first: Number(match[1]), last: Number(match[2]) });
    else others.push({ text, at });
    offset += part.length + 1;
  }
  return { pairs, others };
}

/** A part of a scalar, where its text stands in the file as it is. */
export function partAt({ at, value }: Value<string>, start: number, length: number): NodePlace {
  const { file, node } = at;
  const span = file.tree.spanOf(node);
  const written = file.text.slice(span.start, span.end);
  const lead = written.indexOf(value);
  if (lead < 0 || lead > 1) return at;
  return { file, node, part: { start: lead + start, end: lead + start + length } };
}

/** Puts other text in the place of a part, where that part can be told. */
export function replaced({ at, text }: Pick<Pair, 'at' | 'text'>, to: string, preferred = false): Fix[] {
  if (!at.part) return [];
  const { start } = at.file.tree.spanOf(at.node);
  const edit = { span: { start: start + at.part.start, end: start + at.part.end }, newText: to };
  return text === to
    ? []
    : [{ title: `Change to '${to}'`, edits: inFile(at.file, edit), ...(preferred && { preferred }) }];
}

export const isWithin = ({ first, last }: Pair, { min, max }: RangeBounds) => min <= first && last <= max;
