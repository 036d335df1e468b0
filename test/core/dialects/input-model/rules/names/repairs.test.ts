/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
vm-unknown-hypervisor
  Change to 'controller2'
    -    hypervisor-id: absent
    +    hypervisor-id: controller2
  Change to 'compute1'
    -    hypervisor-id: absent
    +    hypervisor-id: compute1
cp-uses-unknown-cp
  Remove 'elsewhere' from 'uses'
    -    uses:
    -      - from: elsewhere
    +    uses: []
region-unknown-cp
  Change to 'control-plane-1'
    -      - control-plane: elsewhere
    +      - control-plane: control-plane-1
ifmodel-dpdk-unknown-component
  Change to 'openvswitch'
    -          - nothing
    +          - openvswitch
nic-device-type-unknown-family
  Change to 'MT-27520'
    -    family: NOTHING
    +    family: MT-27520
  Change to 'INTEL-82599'
    -    family: NOTHING
    +    family: INTEL-82599
lb-unknown-provider
  Change to 'ip-cluster'
    -        provider: nothing
    +        provider: ip-cluster
cpu-unknown-component
  Change to 'nova-compute-kvm'
    -          - nothing
    +          - nova-compute-kvm
  Change to 'openvswitch'
    -          - nothing
    +          - openvswitch
passthrough-unknown-server
  Change to 'compute1'
    -    - id: absent
    +    - id: compute1
  Change to 'controller1'
    -    - id: absent
    +    - id: controller1
  Change to 'controller2'
    -    - id: absent
    +    - id: controller2
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
