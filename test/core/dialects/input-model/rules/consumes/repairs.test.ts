/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
provides-data-missing
  Add 'own-store' to 'cluster1'
    +          - own-store
route-vip-missing
  Add route 'STORE' to 'MANAGEMENT'
    +    routes: [STORE]
route-members-missing
  Add route 'STORE' to 'MANAGEMENT'
    +    routes: [STORE]
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
