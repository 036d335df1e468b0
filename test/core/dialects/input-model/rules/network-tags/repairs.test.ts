/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
tag-range-overlap
  Change to '200:250'
    -          tenant-vlan-id-range: "100:199,150:250"
    +          tenant-vlan-id-range: "100:199,200:250"
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
