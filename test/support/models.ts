/** A small input model for tests: two racks, a cluster, compute servers, an interface and a disk model for each role. */

const file = (text: string) => `product:\n  version: 2\n\n${text.trimStart()}`;

export const smallModel: Readonly<Record<string, string>> = {
  'cloudConfig.yml': `product:
  version: 2

cloud:
  name: small
  hostname-data:
    host-prefix: small
    member-prefix: -m
`,
  'data/control_plane.yml': file(`
control-planes:
  - name: control-plane-1
    control-plane-prefix: cp1
    region-name: region1
    failure-zones:
      - RACK1
      - RACK2
    common-service-components:
      - lifecycle-manager-target
    clusters:
      - name: cluster1
        cluster-prefix: c1
        server-role: CONTROLLER-ROLE
        member-count: 2
        allocation-policy: strict
        service-components:
          - lifecycle-manager
          - ip-cluster
          - keystone-api
          - mysql
          - rabbitmq
          - glance-api:
              ha_mode: false
    resources:
      - name: compute
        resource-prefix: comp
        server-role: COMPUTE-ROLE
        min-count: 1
        service-components:
          - nova-compute-kvm
`),
  'data/servers.yml': file(`
baremetal:
  subnet: 192.168.10.0
  netmask: 255.255.255.0

servers:
  # The controllers.
  - id: controller1
    ip-addr: 192.168.10.3
    role: CONTROLLER-ROLE
    server-group: RACK1
    nic-mapping: TWO-PORTS
    mac-addr: "b2:72:8d:ac:7c:6f"
    ilo-ip: 192.168.9.3

  - id: controller2
    ip-addr: 192.168.11.4
    role: CONTROLLER-ROLE
    server-group: RACK2
    nic-mapping: TWO-PORTS

  - id: compute1
    ip-addr: 192.168.10.5
    role: "COMPUTE-ROLE"
    server-group: RACK1
    nic-mapping: TWO-PORTS
`),
  'data/server_roles.yml': file(`
server-roles:
  - name: CONTROLLER-ROLE
    interface-model: CONTROLLER-INTERFACES
    disk-model: CONTROLLER-DISKS
  - name: COMPUTE-ROLE
    interface-model: COMPUTE-INTERFACES
    disk-model: COMPUTE-DISKS
`),
  'data/server_groups.yml': file(`
server-groups:
  - name: CLOUD
    server-groups:
      - RACK1
      - RACK2
    networks:
      - EXTERNAL-NET
  - name: RACK1
    networks:
      - MANAGEMENT-NET
  - name: RACK2
    networks:
      - MANAGEMENT-NET-2
`),
  'data/networks.yml': file(`
networks:
  - name: MANAGEMENT-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.10.0/24
    gateway-ip: 192.168.10.1
  - name: MANAGEMENT-NET-2
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.11.0/24
    gateway-ip: 192.168.11.1
  - name: EXTERNAL-NET
    network-group: EXTERNAL
    vlanid: 101
    cidr: 10.0.1.0/24
    gateway-ip: 10.0.1.1
`),
  'data/network_groups.yml': file(`
network-groups:
  - name: MANAGEMENT
    hostname: true
    hostname-suffix: mgmt
    component-endpoints:
      - default
    routes:
      - default
      - EXTERNAL
  - name: EXTERNAL
    hostname-suffix: ext
    component-endpoints:
      - glance-api
    load-balancers:
      - name: extlb
        provider: ip-cluster
        roles: [public]
        components: [default]
      - name: lb
        provider: ip-cluster
        roles: [internal, admin]
        components: [default]
`),
  'data/net_interfaces.yml': file(`
interface-models:
  - name: CONTROLLER-INTERFACES
    network-interfaces:
      - name: ETH
        device:
          name: hed1
        network-groups:
          - MANAGEMENT
          - EXTERNAL
  - name: COMPUTE-INTERFACES
    network-interfaces:
      - name: ETH
        device:
          name: hed1
        network-groups:
          - MANAGEMENT
`),
  'data/disks.yml': file(`
disk-models:
  - name: CONTROLLER-DISKS
    volume-groups:
      - name: vg
        physical-volumes:
          - /dev/sda_root
        logical-volumes:
          - name: root
            size: 80%
            fstype: ext4
            mount: /
  - name: COMPUTE-DISKS
    volume-groups:
      - name: vg
        physical-volumes:
          - /dev/sda_root
        logical-volumes:
          - name: root
            size: 80%
            fstype: ext4
            mount: /
`),
  'data/nic_mappings.yml': file(`
nic-mappings:
  - name: TWO-PORTS
    physical-ports:
      - logical-name: hed1
        type: simple-port
        bus-address: "0000:07:00.0"
      - logical-name: hed2
        type: simple-port
        bus-address: "0000:08:00.0"
`),
};
