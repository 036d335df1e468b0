/** A range ends before it begins. */
import type { FormattedValue } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { formatAddress } from '../../net/address.js';
import { formatRange, parseRange } from '../../net/address-range.js';
import { asWritten } from '../kit/as-written.js';
import { finding, related } from '../kit/finding.js';
import { changeTo, moveTo } from '../kit/fixes.js';
import { eachItem } from '../over.js';
import type { Report } from '../rule.js';
import { defineRule } from '../rule.js';
import { endsOf, isFarApart, nearEnd, type Pair, pairsIn, rangesIn } from './about-ranges.js';
import { docs } from './range-reversed.docs.js';

export const rangeReversed = defineRule({
  id: 'common/range-reversed',
  severity: 'error',
  docs,
  over: eachItem,
  *check(view) {
    for (const value of rangesIn(view)) yield* reversedValue(view.file, value);
    for (const pair of pairsIn(view)) yield* reversedPair(view.file, pair);
  },
});

function* reversedValue(file: SourceFile, { node, text }: FormattedValue): Iterable<Report> {
  const result = parseRange(text);
  if (result.kind !== 'reversed') return;
  const right = formatRange({ first: result.last, last: result.first });
  yield finding(
    { file, node },
    `Range is reversed: ${formatAddress(result.first)} is after ${formatAddress(result.last)}.`,
    {
      fixes: () => changeTo(asWritten(file, node), right, { title: `Swap the ends: '${right}'` }),
    },
  );
}

function* reversedPair(file: SourceFile, pair: Pair): Iterable<Report> {
  const ends = endsOf(file, pair);
  if (!ends || ends.range.first.value <= ends.range.last.value) return;
  const { range, first, last } = ends;
  const [from, to] = [formatAddress(range.first), formatAddress(range.last)];
  yield finding(last.at, `Range is reversed: '${pair.lastKey}' is before '${pair.firstKey}'.`, {
    related: [related(first.at, `The range begins at ${from}.`)],
    fixes: () => {
      const near = isFarApart(range) ? nearEnd(range) : undefined;
      const swap: Parameters<typeof moveTo>[1] = [
        [first, to],
        [last, from],
      ];
      return [...(near ? changeTo(last, formatAddress(near.last)) : []), ...moveTo('Swap the ends', swap)];
    },
  });
}
