/** The same of components that call each other: over networks, through load balancers, in other control planes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictions } from './agreement.js';
import { modelOf } from './models.js';
import { anyCloud, textsOf } from './models-of-calls.js';

test('of components that call each other at random', () => {
  fc.assert(
    fc.property(anyCloud, (cloud) => {
      expect(contradictions(modelOf(textsOf(cloud)), '5.0')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
