/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
cpu-component-no-allocation
  Change to 'nova-compute-kvm'
    -          - keystone-api
    +          - nova-compute-kvm
  Change to 'openvswitch'
    -          - keystone-api
    +          - openvswitch
cpu-processor-id-reused
  Change to '0-3'
    -          - processor-ids: 0-3,2
    +          - processor-ids: 0-3
memory-page-count-invalid
  Change to '1'
    -        count: 0
    +        count: 1
  Remove these pages
    -    huge-pages:
    -      - size: 1G
    -        count: 0
    +    huge-pages: []
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
