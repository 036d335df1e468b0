/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
hypervisor-no-passthrough
  Add 'MANAGEMENT' to 'passthrough-network-groups' of 'ETH1'
    +        passthrough-network-groups: [MANAGEMENT]
vm-bond
  Use 'hed1' without a bond
    -          name: bond0
    -        bond-data:
    -          provider: linux
    -          options:
    -            mode: active-backup
    -          devices:
    -            - name: hed1
    +          name: hed1
vm-bus-address
  Change the port to '0000:01:01.0'
    -        bus-address: "0000:01:01.1"
    +        bus-address: "0000:01:01.0"
vm-devices-mismatch
  Remove 'hed2' from 'VM-PORTS'
    -      - logical-name: hed2
    -        type: simple-port
    -        bus-address: "0000:02:00.0"
vm-groups-not-passthrough
  Add 'EXTERNAL-API' to 'passthrough-network-groups' of 'ETH1'
    +          - EXTERNAL-API
vm-no-nic-mapping
  Add 'nic-mapping: TWO-PORTS'
    +    nic-mapping: TWO-PORTS
  Add 'nic-mapping: VM-PORTS'
    +    nic-mapping: VM-PORTS
vm-on-vm
  Change to 'host1'
    -    hypervisor-id: vm2
    +    hypervisor-id: host1
vm-no-disk-size
  Add 'vm-size' with 100G for each disk
    +    vm-size:
    +      disks:
    +        - name: /dev/vda_root
    +          size: 100G
vm-no-cpu-size
  Add 'vm-size' with 4 vcpus
    +    vm-size:
    +      vcpus: 4
vm-no-memory-size
  Add 'vm-size' with 16G of RAM
    +    vm-size:
    +      ram: 16G
vm-no-cpu-model
  Add 'cpu-model: VM-CPU'
    +    cpu-model: VM-CPU
vm-no-memory-model
  Add 'memory-model: VM-MEMORY'
    +    memory-model: VM-MEMORY
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
