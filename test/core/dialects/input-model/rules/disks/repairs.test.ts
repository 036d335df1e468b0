/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
disk-part-duplicate
  Change to 'vg-2'
    -      - name: vg
    +      - name: vg-2
  Remove this volume group
    -      - name: vg
    -        physical-volumes:
    -          - /dev/sdb
    -        logical-volumes:
    -          - name: data
    -            size: 90%
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
