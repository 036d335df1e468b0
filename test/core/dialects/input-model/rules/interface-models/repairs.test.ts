/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
ifmodel-bond-too-few-devices
  Add port 'hed2'
    +            - name: hed2
ifmodel-device-reused
  Change to 'hed2'
    -          name: hed1
    +          name: hed2
ifmodel-dpdk-pci-pt
  Remove 'pci-pt' from 'ETH9'
    -          pci-pt: true
ifmodel-dpdk-sriov
  Remove 'sriov-only' from 'ETH9'
    -          sriov-only: true
ifmodel-interface-duplicate
  Change to 'ETH2'
    -      - name: ETH9
    +      - name: ETH2
ifmodel-multi-untagged
  Tag 'EXTERNAL-API-NET' with VLAN id 101
    -    tagged-vlan: false
    +    tagged-vlan: true
  Remove 'EXTERNAL-API'
    -        forced-network-groups:
    -          - EXTERNAL-API
    +        forced-network-groups: []
ifmodel-multi-vxlan
  Remove 'EXTERNAL-API'
    -        forced-network-groups:
    -          - EXTERNAL-API
    +        forced-network-groups: []
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
