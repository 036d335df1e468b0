/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
component-port-range-vip
  Change to '7000'
    -      - port: '7000:7010'
    +      - port: '7000'
service-components-list-deprecated
  Set 'service: mine' in each component
    -    components:
    -      control:
    -        own-api:
    -          min-count: 1
    +    service: mine
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
