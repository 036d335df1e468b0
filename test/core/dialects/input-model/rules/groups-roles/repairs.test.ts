/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
network-not-in-group
  Add 'EXTERNAL-API-NET' to 'CLOUD'
    +      - EXTERNAL-API-NET
  Add 'EXTERNAL-API-NET' to 'RACK1'
    -    networks: []
    +    networks: [EXTERNAL-API-NET]
  Add 'EXTERNAL-API-NET' to 'RACK2'
    -    networks: []
    +    networks: [EXTERNAL-API-NET]
server-no-group
  Add 'server-group: RACK1'
    +    server-group: RACK1
  Add 'server-group: RACK2'
    +    server-group: RACK2
sg-cycle
  Remove 'RACK1' from 'CLOUD'
    -      - RACK1
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
