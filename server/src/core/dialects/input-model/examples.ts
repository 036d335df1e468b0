/** A small valid model for the examples of rules: each changes one of its files, or adds one. */

const data = (text: string): string => `product:\n  version: 2\n\n${text.trimStart()}`;

const DISKS = `    volume-groups:
      - name: ardana-vg
        physical-volumes:
          - /dev/sda_root
        logical-volumes:
          - name: root
            size: 70%
            fstype: ext4
            mount: /
          - name: log
            size: 20%
            fstype: ext4
            mount: /var/log
`;

const FILES: Readonly<Record<string, string>> = {
  'cloudConfig.yml': `product:
  version: 2

cloud:
  name: example
  hostname-data:
    host-prefix: example
    member-prefix: -m
`,
  'data/control_plane.yml': data(`
control-planes:
  - name: control-plane-1
    control-plane-prefix: cp1
    region-name: region1
    failure-zones:
      - RACK1
      - RACK2
    common-service-components:
      - lifecycle-manager-target
      - stunnel
    load-balancers:
      - name: internal-lb
        provider: ip-cluster
        roles:
          - internal
          - admin
        components:
          - default
        cert-file: internal-cert
      - name: external-lb
        provider: ip-cluster
        roles:
          - public
        components:
          - default
        cert-file: external-cert
    clusters:
      - name: cluster1
        cluster-prefix: c1
        server-role: CONTROLLER-ROLE
        member-count: 2
        allocation-policy: strict
        service-components:
          - lifecycle-manager
          - ntp-server
          - ip-cluster
          - apache2
          - keystone-api
          - keystone-client
          - openstack-client
          - mysql
          - rabbitmq
          - memcached
    resources:
      - name: compute
        resource-prefix: comp
        server-role: COMPUTE-ROLE
        min-count: 1
        service-components:
          - ntp-client
`),
  'data/servers.yml': data(`
baremetal:
  subnet: 192.168.10.0
  netmask: 255.255.255.0

servers:
  - id: controller1
    ip-addr: 192.168.10.3
    role: CONTROLLER-ROLE
    server-group: RACK1
    nic-mapping: TWO-PORTS
    mac-addr: b2:72:8d:ac:7c:6f
    ilo-ip: 192.168.9.3
  - id: controller2
    ip-addr: 192.168.10.4
    role: CONTROLLER-ROLE
    server-group: RACK2
    nic-mapping: TWO-PORTS
    mac-addr: 8a:8e:64:55:43:76
    ilo-ip: 192.168.9.4
  - id: compute1
    ip-addr: 192.168.10.5
    role: COMPUTE-ROLE
    server-group: RACK1
    nic-mapping: TWO-PORTS
    mac-addr: 26:67:3e:49:5a:a7
    ilo-ip: 192.168.9.5
`),
  'data/server_roles.yml': data(`
server-roles:
  - name: CONTROLLER-ROLE
    interface-model: CONTROLLER-INTERFACES
    disk-model: CONTROLLER-DISKS
  - name: COMPUTE-ROLE
    interface-model: COMPUTE-INTERFACES
    disk-model: COMPUTE-DISKS
`),
  'data/server_groups.yml': data(`
server-groups:
  - name: CLOUD
    server-groups:
      - RACK1
      - RACK2
    networks:
      - MANAGEMENT-NET
      - EXTERNAL-API-NET
  - name: RACK1
    networks: []
  - name: RACK2
    networks: []
`),
  'data/networks.yml': data(`
networks:
  - name: MANAGEMENT-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.10.0/24
    gateway-ip: 192.168.10.1
  - name: EXTERNAL-API-NET
    network-group: EXTERNAL-API
    vlanid: 101
    cidr: 10.0.1.0/24
    gateway-ip: 10.0.1.1
`),
  'data/network_groups.yml': data(`
network-groups:
  - name: MANAGEMENT
    hostname: true
    hostname-suffix: mgmt
    component-endpoints:
      - default
    routes:
      - default
    load-balancers:
      - internal-lb
  - name: EXTERNAL-API
    hostname-suffix: extapi
    load-balancers:
      - external-lb
`),
  'data/net_interfaces.yml': data(`
interface-models:
  - name: CONTROLLER-INTERFACES
    network-interfaces:
      - name: ETH1
        device:
          name: hed1
        network-groups:
          - MANAGEMENT
        forced-network-groups:
          - EXTERNAL-API
  - name: COMPUTE-INTERFACES
    network-interfaces:
      - name: ETH1
        device:
          name: hed1
        network-groups:
          - MANAGEMENT
`),
  'data/disks.yml': data(`
disk-models:
  - name: CONTROLLER-DISKS
${DISKS}
  - name: COMPUTE-DISKS
${DISKS}`),
  'data/nic_mappings.yml': data(`
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
  'data/firewall_rules.yml': data(`
firewall-rules:
  - name: PING
    network-groups:
      - MANAGEMENT
      - EXTERNAL-API
    rules:
      - type: allow
        remote-ip-prefix: 0.0.0.0/0
        port-range-min: 8
        port-range-max: 0
        protocol: icmp
`),
};

/** One file of the example model. */
export function exampleFile(name: string): string {
  return FILES[name] ?? '';
}

/** The files of the example model, with some in the place of others or beside them. */
export function exampleModel(
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { ...FILES, ...changes };
}
