/** One question to many spans is answered as if each were asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../../server/src/core/text/stretches.js';

const span = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }));

test('a place touches the stretches when it touches one of the spans', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, place) => {
      const touches = spans.some(({ start, end }) => start <= place.end && place.start <= end);
      expect(stretchesOf(spans).touch(place)).toBe(touches);
    }),
  );
});
