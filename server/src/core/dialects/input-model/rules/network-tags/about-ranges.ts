/** Ranges of ids for the networks of tenants: pairs with a colon between, separated by commas. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { RangeBounds } from '../../simulation/tag-definitions.js';
import { isHosted, type TagUse, tagsInUse } from '../../simulation/tags-in-use.js';
import { eachInFrame } from '../over.js';

export interface Pair {
  readonly text: string;
  readonly at: NodePlace;
  readonly first: number;
  readonly last: number;
}

interface Ranges {
  readonly value: Value<string>;
  readonly tag: string;
  readonly bounds: RangeBounds | undefined;
  readonly pairs: readonly Pair[];
  /** The parts that are no pairs. */
  readonly others: readonly Omit<Pair, 'first' | 'last'>[];
}

const RANGES = {};

function rangesOf(frame: Frame): readonly Ranges[] {
  return frame.once(RANGES, () =>
    tagsInUse(frame).flatMap((use) => (isHosted(frame, use) === false ? [] : rangesIn(use))),
  );
}

function rangesIn({ tag, definition }: TagUse): readonly Ranges[] {
  return [...(definition?.attributes ?? [])].flatMap(([key, { kind, bounds }]) => {
    const value = kind === 'range' ? tag.attributes?.text(key) : undefined;
    return value ? [{ value, tag: tag.name, bounds, ...partsOf(value) }] : [];
  });
}

function partsOf(value: Value<string>): Pick<Ranges, 'pairs' | 'others'> {
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

/** A part of a scalar, where its text is in the file as it is. */
function partAt({ at, value }: Value<string>, start: number, length: number): NodePlace {
  const { file, node } = at;
  const span = file.tree.spanOf(node);
  const written = file.text.slice(span.start, span.end);
  const lead = written.indexOf(value);
  if (lead < 0 || lead > 1) return at;
  return { file, node, part: { start: lead + start, end: lead + start + length } };
}

/** All ids of the pair exist. */
export const isWithin = ({ first, last }: Pair, { min, max }: RangeBounds) => min <= first && last <= max;

export const eachRanges = eachInFrame(rangesOf);
