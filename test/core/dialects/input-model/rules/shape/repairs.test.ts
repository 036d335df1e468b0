/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
empty-list
  Add 'TWO-PORTS'
    -nic-mappings: []
    +nic-mappings:
    +  - name: TWO-PORTS
    +    physical-ports:
    +      - logical-name: hed1
    +        type: simple-port
    +        bus-address: "0000:07:00.0"
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
