/** The sum that findings are known again by is the one that everybody else computes. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../server/src/report/sha256.js';

const byNode = (text: string) => createHash('sha256').update(text).digest('hex');

test('as Node computes it, for texts that end anywhere in a block', () => {
  for (let length = 0; length < 130; length++)
    expect(sha256('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
});

test('as Node computes it, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
  );
});
