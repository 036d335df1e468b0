/** The two ends of a range differ in their first part. */
import type { FormattedValue } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { formatAddress } from '../../net/address.js';
import { formatRange, parseRange } from '../../net/address-range.js';
import { asWritten } from '../kit/as-written.js';
import { finding, related } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { eachItem } from '../over.js';
import type { Report } from '../rule.js';
import { defineRule } from '../rule.js';
import { endsOf, isFarApart, nearEnd, type Pair, pairsIn, rangesIn } from './about-ranges.js';
import { docs } from './range-far-apart.docs.js';

export const rangeFarApart = defineRule({
  id: 'common/range-far-apart',
  severity: 'warning',
  docs,
  over: eachItem,
  *check(view) {
    for (const value of rangesIn(view)) yield* farApartValue(view.file, value);
    for (const pair of pairsIn(view)) yield* farApartPair(view.file, pair);
  },
});

function* farApartValue(file: SourceFile, { node, text }: FormattedValue): Iterable<Report> {
  const result = parseRange(text);
  if (result.kind !== 'range' || !isFarApart(result.range)) return;
  const { range } = result;
  yield finding({ file, node }, `The ends of '${text}' are far apart; is a digit missing?`, {
    fixes: () => {
      const near = nearEnd(range);
      return near ? changeTo(asWritten(file, node), formatRange(near)) : [];
    },
  });
}

function* farApartPair(file: SourceFile, pair: Pair): Iterable<Report> {
  const ends = endsOf(file, pair);
  if (!ends || ends.range.first.value > ends.range.last.value || !isFarApart(ends.range)) return;
  const { range, first, last } = ends;
  yield finding(last.at, `'${pair.firstKey}' and '${pair.lastKey}' are far apart; is a digit missing?`, {
    related: [related(first.at, `The range begins at ${formatAddress(range.first)}.`)],
    fixes: () => {
      const near = nearEnd(range);
      return near ? changeTo(last, formatAddress(near.last)) : [];
    },
  });
}
