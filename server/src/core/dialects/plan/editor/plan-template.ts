/**
 * The text of a new plan for each hypervisor: complete, free of findings, and explained line by line.
 * The files under `examples/kvm` and `examples/esx` hold the same texts; a test keeps them equal.
 */
import type { Hypervisor } from '../../../architecture/products.js';

export function planTemplate(hypervisor: Hypervisor): string {
  return hypervisor === 'kvm' ? KVM : ESX;
}

const HEAD = `product:
  name: helion-openstack            # or helion-openstack-carrier-grade
  version: "1.1"
`;

const UNTAGGED = `physical-networks:
  # Hardware management has a port and a subnet of its own.
  - network: ipmi
    vlan-type: untagged
    cidr: 192.168.11.0/24
    gateway-ip: 192.168.11.254      # the route from the management network
    addresses:
      - 192.168.11.1-192.168.11.100
    port: ipmi

  # Untagged networks on one port are one broadcast domain: they share a subnet
  # and divide its addresses. SDN, Storage and Object Storage may be listed likewise.
  - network: undercloud-management
    vlan-type: untagged
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
    addresses:
      - 192.168.130.4-192.168.130.126
    port: eth0
  - network: overcloud-management
    vlan-type: untagged
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
    addresses:
      - 192.168.130.127-192.168.130.250
    port: eth0

  # Tagged networks each have a VLAN id and a subnet of their own.
  - network: external
    vlan-type: tagged
    vlan-id: 331
    cidr: 192.168.131.0/24
    gateway-ip: 192.168.131.1
    addresses:                      # floating IPs
      - 192.168.131.2-192.168.131.245
    port: eth0
`;

/** Sections that a plan may keep, to be taken into use by removing the comment signs. */
const MORE = `
# A plan that says more is checked more. Each of these sections may be left out.
# ports:
#   - { port: bond0, members: [eth0, eth1], mode: active-backup, mtu: 9000 }
# nodes:                            # the machines; the counts above then follow from them
#   - { name: controller1, role: controllers, bmc: 192.168.11.11, mac: "3c:a8:2a:00:00:01" }
# high-availability:
#   virtual-addresses:
#     - { network: undercloud-management, address: 192.168.130.251 }
# floating-ips: { pool: [192.168.131.2-192.168.131.245], vms: 20 }
# surroundings: { dns: [10.1.64.20], ntp: [10.1.64.20], time-zone: UTC }
`;

const BACKUP = `# The scripts back up exactly these four; workloads go to object storage (Swift).
backup:
  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
  workloads: object-storage
`;

const KVM = `# The plan of a Helion OpenStack cloud on KVM.
${HEAD}hypervisor: kvm

${UNTAGGED}  - network: service
    vlan-type: tagged
    vlan-id: 332
    cidr: 192.168.132.0/24
    gateway-ip: 192.168.132.1
    addresses:
      - 192.168.132.2-192.168.132.250
    port: eth0

# What the cloud makes of the wires above. A network that is the same as the one
# that carries it has the VLAN id and the subnet written there.
virtual-networks:
  - network: management
    vlan-type: untagged
    carried-by: undercloud-management
  - network: service
    vlan-type: tagged
    carried-by: service
  - network: external
    vlan-type: tagged
    carried-by: external

# 7 to 100 nodes in all: the undercloud, and those that are counted here.
deployment:
  seed-vm: { address: 192.168.130.3 }
  undercloud: { services: [sherpa, sirius, logging, monitoring] }
  overcloud:
    controllers: 3                  # always three
    compute: 4
    swift-storage: 2                # at least two
    vsa-storage: 3                  # a cluster for production has three or more
    routing: dvr                    # routes on the compute nodes; needs External
    block-storage: [vsa]
    services: [nova, cinder, swift, neutron, keystone, glance, heat, horizon, ceilometer]

${BACKUP}${MORE}# growth: { from: 2027-01, until: 2029-12, compute: 20 }
`;

const ESX = `# The plan of a Helion OpenStack cloud on VMware ESX.
${HEAD}hypervisor: esx

${UNTAGGED}
# What the cloud makes of the wires above. A network that is the same as the one
# that carries it has the VLAN id and the subnet written there.
virtual-networks:
  - network: management
    vlan-type: untagged
    carried-by: undercloud-management
  - network: external
    vlan-type: tagged
    carried-by: external
  # OVSvApp VMs, compute proxies, vCenters and EON meet here.
  - network: esx
    vlan-type: tagged
    vlan-id: 333
    cidr: 192.168.133.0/24
    gateway-ip: 192.168.133.1
    addresses:
      - 192.168.133.2-192.168.133.250
    carried-by: external
  # A trunk: every tenant network takes one VLAN id of this range.
  - network: esx-tenant
    vlan-type: tagged
    vlan-range: 500-1000
    carried-by: external

# 6 to 100 nodes in all: the undercloud, the controllers and the Swift nodes; proxies are VMs.
deployment:
  seed-vm: { address: 192.168.130.3 }
  undercloud: { services: [sherpa, eon, logging, monitoring] }
  overcloud:
    controllers: 3                  # always three
    swift-storage: 2                # at least two
    compute-proxies: 2              # one per vCenter, three at most
    routing: centralized            # DVR is not supported on ESX
    services: [nova, swift, neutron, keystone, glance, heat, horizon, ceilometer]

${BACKUP}${MORE}# growth: { from: 2027-01, until: 2029-12, swift-storage: 4 }
`;
