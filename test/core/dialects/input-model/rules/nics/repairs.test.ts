/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
nic-bus-address-duplicate
  Change to '0000:07:00.1'
    -        bus-address: "0000:07:00.0"
    +        bus-address: "0000:07:00.1"
nic-port-num-duplicate
  Change to '1'
    -          port-num: "0"
    +          port-num: "1"
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
