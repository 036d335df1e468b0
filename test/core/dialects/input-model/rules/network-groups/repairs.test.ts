/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
netgroup-lb-unused
  Add 'GUEST' to interface 'ETH1' of 'CONTROLLER-INTERFACES'
    +          - GUEST
netgroup-no-networks
  Create the network 'GUEST-NET' in 'CLOUD'
    +      - GUEST-NET
    +  - name: GUEST-NET
    +    network-group: GUEST
    +    vlanid: 102
    +    cidr: 10.0.2.0/24
neutron-net-name-clash
  Rename the provider network to 'EXTERNAL-API-NET'
    -        - name: EXTERNAL-API
    +        - name: EXTERNAL-API-NET
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
