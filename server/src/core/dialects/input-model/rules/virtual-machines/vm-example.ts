/** The example model with a hypervisor and two virtual servers on it. */
import { exampleModel } from '../../examples.js';

const file = (text: string) => `product:\n  version: 2\n\n${text}`;

const FILES: Readonly<Record<string, string>> = {
  'data/vm_servers.yml': file(`servers:
  - id: host1
    ardana-hypervisor: true
    ip-addr: 192.168.10.21
    role: HYPERVISOR-ROLE
    server-group: RACK1
    nic-mapping: TWO-PORTS
  - id: vm1
    hypervisor-id: host1
    ip-addr: 192.168.10.22
    role: VM-ROLE
    server-group: RACK1
    nic-mapping: VM-PORTS
  - id: vm2
    hypervisor-id: host1
    ip-addr: 192.168.10.23
    role: VM-ROLE
    server-group: RACK1
    nic-mapping: VM-PORTS
`),
  'data/vm_roles.yml': file(`server-roles:
  - name: HYPERVISOR-ROLE
    interface-model: HYPERVISOR-INTERFACES
    disk-model: COMPUTE-DISKS
  - name: VM-ROLE
    interface-model: VM-INTERFACES
    disk-model: VM-DISKS
    cpu-model: VM-CPU
    memory-model: VM-MEMORY
`),
  'data/vm_interfaces.yml': file(`interface-models:
  - name: HYPERVISOR-INTERFACES
    network-interfaces:
      - name: ETH1
        device:
          name: hed2
        network-groups:
          - MANAGEMENT
        passthrough-network-groups:
          - MANAGEMENT
  - name: VM-INTERFACES
    network-interfaces:
      - name: ETH1
        device:
          name: hed1
        network-groups:
          - MANAGEMENT
`),
  'data/vm_disk.yml': file(`disk-models:
  - name: VM-DISKS
    volume-groups:
      - name: vg
        physical-volumes:
          - /dev/vda_root
        logical-volumes:
          - name: root
            size: 80%
            fstype: ext4
            mount: /
    vm-size:
      disks:
        - name: /dev/vda_root
          size: 100G
`),
  'data/vm_cpu.yml': file('cpu-models:\n  - name: VM-CPU\n    vm-size:\n      vcpus: 4\n'),
  'data/vm_memory.yml': file('memory-models:\n  - name: VM-MEMORY\n    vm-size:\n      ram: 16G\n'),
  'data/vm_nics.yml': file(`nic-mappings:
  - name: VM-PORTS
    physical-ports:
      - logical-name: hed1
        type: simple-port
        bus-address: "0000:01:01.0"
`),
};

export function vmModel(): Readonly<Record<string, string>> {
  return exampleModel(FILES);
}
