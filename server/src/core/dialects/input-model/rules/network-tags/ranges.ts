/** Ranges of ids for the networks of tenants: pairs with a colon between, separated by commas. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { RangeBounds } from '../../simulation/tag-definitions.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { tagsExample, vlanTag } from './examples.js';

const SOURCE = 'Ardana configuration processor, generator of network tags';

interface Pair {
  readonly text: string;
  readonly at: NodePlace;
  readonly first: number;
  readonly last: number;
}

interface Ranges {
  readonly value: Value<string>;
  readonly key: string;
  readonly tag: string;
  readonly bounds: RangeBounds | undefined;
  readonly pairs: readonly Pair[];
  /** The parts that are no pairs. */
  readonly others: readonly Omit<Pair, 'first' | 'last'>[];
}

const RANGES = {};

function rangesOf(frame: Frame): readonly Ranges[] {
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

/** A part of a scalar, where its text stands in the file as it is. */
function partAt({ at, value }: Value<string>, start: number, length: number): NodePlace {
  const { file, node } = at;
  const span = file.tree.spanOf(node);
  const written = file.text.slice(span.start, span.end);
  const lead = written.indexOf(value);
  if (lead < 0 || lead > 1) return at;
  return { file, node, part: { start: lead + start, end: lead + start + length } };
}

/** Puts other text in the place of a part, where that part can be told. */
function replaced({ at, text }: Pick<Pair, 'at' | 'text'>, to: string, preferred = false): Fix[] {
  if (!at.part) return [];
  const { start } = at.file.tree.spanOf(at.node);
  const edit = { span: { start: start + at.part.start, end: start + at.part.end }, newText: to };
  return text === to
    ? []
    : [{ title: `Change to '${to}'`, edits: inFile(at.file, edit), ...(preferred && { preferred }) }];
}

const ids = (range: string) => tagsExample([vlanTag('physnet1', range)]);

const GOOD = ids('100:199,300:399');

const tagRangeInvalid = frameRule({
  id: 'input-model/tag-range-invalid',
  severity: 'error',
  docs: {
    summary: 'A range of ids is not written as `MIN:MAX`.',
    why: 'The processor fails on it. Without quotes YAML reads ranges like 1:50 as numbers to the base of 60.',
    source: SOURCE,
    bad: ids('100-199'),
    good: GOOD,
  },
  *check(frame) {
    for (const { value, others } of rangesOf(frame)) {
      const { node } = value;
      if (typeof node.value === 'number') {
        const span = value.at.file.tree.spanOf(node);
        const written = value.at.file.text.slice(span.start, span.end);
        const isSexagesimal = written.includes(':');
        yield finding(
          value.at,
          isSexagesimal
            ? `YAML reads '${written}' as the number ${value.value}; put it in quotes.`
            : `'${written}' is no range; write it as 'MIN:MAX'.`,
          {
            fixes: () => {
              const newText = isSexagesimal ? `"${written}"` : `"${written}:${written}"`;
              const edits = inFile(value.at.file, { span, newText });
              return value.shared ? [] : [{ title: `Change to ${newText}`, edits, preferred: isSexagesimal }];
            },
          },
        );
        continue;
      }
      for (const part of others) {
        const [, from, to] = /^(\d+)\s*-\s*(\d+)$/.exec(part.text) ?? [];
        yield finding(part.at, `'${part.text}' is no range; write it as 'MIN:MAX'.`, {
          fixes: () => {
            if (from !== undefined) return replaced(part, `${from}:${to}`, true);
            return /^\d+$/.test(part.text) ? replaced(part, `${part.text}:${part.text}`) : [];
          },
        });
      }
    }
  },
});

const tagRangeReversed = frameRule({
  id: 'input-model/tag-range-reversed',
  severity: 'error',
  docs: {
    summary: 'A range of ids begins behind its end.',
    why: 'It holds no id at all.',
    source: SOURCE,
    bad: ids('199:100'),
    good: GOOD,
  },
  *check(frame) {
    for (const { pairs } of rangesOf(frame)) {
      for (const pair of pairs) {
        if (pair.first <= pair.last) continue;
        yield finding(pair.at, `The range '${pair.text}' begins behind its end.`, {
          fixes: () => replaced(pair, `${pair.last}:${pair.first}`, true),
        });
      }
    }
  },
});

const isWithin = ({ first, last }: Pair, { min, max }: RangeBounds) => min <= first && last <= max;

const tagRangeBounds = frameRule({
  id: 'input-model/tag-range-bounds',
  severity: 'error',
  docs: {
    summary: 'A range holds ids that do not exist.',
    why: 'The ids of VLANs go from 1 to 4094, those of VXLAN up to 16777215.',
    source: SOURCE,
    bad: ids('100:5000'),
    good: GOOD,
  },
  *check(frame) {
    for (const { pairs, bounds, tag } of rangesOf(frame)) {
      for (const pair of bounds ? pairs : []) {
        if (!bounds || pair.first > pair.last || isWithin(pair, bounds)) continue;
        const { min, max } = bounds;
        yield finding(pair.at, `The ids of '${tag}' go from ${min} to ${max}, not '${pair.text}'.`, {
          fixes: () => {
            const [from, to] = [Math.max(min, pair.first), Math.min(max, pair.last)];
            return from <= to ? replaced(pair, `${from}:${to}`) : [];
          },
        });
      }
    }
  },
});

const tagRangeOverlap = frameRule({
  id: 'input-model/tag-range-overlap',
  severity: 'error',
  docs: {
    summary: 'Two ranges of ids of a tag overlap.',
    why: 'Neutron would give an id to two networks of tenants.',
    source: SOURCE,
    bad: ids('100:199,150:250'),
    good: GOOD,
  },
  *check(frame) {
    for (const { pairs, bounds } of rangesOf(frame)) {
      const sound = pairs.filter((pair) => pair.first <= pair.last && (!bounds || isWithin(pair, bounds)));
      const sorted = sound.map((pair, index) => ({ pair, index }));
      sorted.sort((a, b) => a.pair.first - b.pair.first || a.index - b.index);
      let widest: (typeof sorted)[number] | undefined;
      for (const each of sorted) {
        if (widest && each.pair.first <= widest.pair.last) {
          const [earlier, again] = widest.index < each.index ? [widest, each] : [each, widest];
          yield finding(again.pair.at, `The range '${again.pair.text}' overlaps '${earlier.pair.text}'.`, {
            related: [{ at: earlier.pair.at, message: `This is '${earlier.pair.text}'.` }],
          });
        }
        if (!widest || each.pair.last > widest.pair.last) widest = each;
      }
    }
  },
});

export const tagRangeRules: readonly ModelRule[] = [
  tagRangeInvalid,
  tagRangeReversed,
  tagRangeBounds,
  tagRangeOverlap,
];
