/** A small model of two racks, and ways to ask the editor about it. */
import { applyEdits, completion, hover } from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';

export const cloud: Readonly<Record<string, string>> = {
  'cloudConfig.yml': `product:
  version: 2
cloud:
  name: small
`,
  'data/control_plane.yml': `product:
  version: 2
control-planes:
  - name: cp
    control-plane-prefix: cp
    failure-zones: [AZ1, AZ2]
    common-service-components:
      - lifecycle-manager-target
    clusters:
      - name: cluster1
        cluster-prefix: c1
        server-role: CONTROLLER
        member-count: 2
        service-components:
          - lifecycle-manager
          - glance-api:
              glance_stores: file
    resources:
      - name: compute
        resource-prefix: comp
        server-role: COMPUTE
        min-count: 1
        service-components:
          - nova-compute
    load-balancers:
      - name: lb
        provider: ip-cluster
        roles: [internal, admin]
        components: [default]
`,
  'data/servers.yml': `product:
  version: 2
baremetal:
  cidr: 10.0.0.0/24
servers:
  - id: controller1
    ip-addr: 10.0.0.10
    role: CONTROLLER
    server-group: RACK1
    nic-mapping: 2PORT
    mac-addr: "b2:72:8d:ac:7c:01"
    ilo-ip: 10.9.0.10
    ilo-user: admin
  - id: controller2
    ip-addr: 10.0.0.11
    role: CONTROLLER
    server-group: RACK2
    nic-mapping: 2PORT
    mac-addr: "b2:72:8d:ac:7c:02"
    ilo-ip: 10.9.0.11
    ilo-user: admin
  - id: compute01
    ip-addr: 10.0.0.20
    role: COMPUTE
    server-group: RACK1
    nic-mapping: 2PORT
    mac-addr: "b2:72:8d:ac:7c:03"
    ilo-ip: 10.9.0.12
    ilo-user: admin
`,
  'data/groups.yml': `product:
  version: 2
server-groups:
  - name: CLOUD
    server-groups: [AZ1, AZ2]
    networks: [MANAGEMENT-NET]
  - name: AZ1
    server-groups: [RACK1, RACK3]
  - name: AZ2
    server-groups: [RACK2]
  - name: RACK1
    networks: [GUEST-NET-RACK1]
  - name: RACK2
  - name: RACK3
`,
  'data/networks.yml': `product:
  version: 2
networks:
  - name: MANAGEMENT-NET
    tagged-vlan: false
    cidr: 10.0.0.0/24
    gateway-ip: 10.0.0.1
    network-group: MANAGEMENT
  - name: GUEST-NET-RACK1
    vlanid: 103
    tagged-vlan: true
    cidr: 10.1.1.0/24
    gateway-ip: 10.1.1.1
    network-group: GUEST
network-groups:
  - name: MANAGEMENT
    hostname: true
    component-endpoints: [default]
    load-balancers: [lb]
  - name: GUEST
    tags:
      - neutron.networks.vlan:
          provider-physical-network: physnet1
  - name: STORAGE
firewall-rules:
  - name: SSH
    network-groups: [MANAGEMENT]
    rules:
      - type: allow
        remote-ip-prefix: 10.0.0.0/24
        port-range-min: 22
        port-range-max: 22
        protocol: tcp
`,
  'data/hardware.yml': `product:
  version: 2
server-roles:
  - name: CONTROLLER
    interface-model: CONTROLLER-IF
    disk-model: DISKS
  - name: COMPUTE
    interface-model: COMPUTE-IF
    disk-model: DISKS
    cpu-model: CPUS
    memory-model: MEMORY
  - name: SPARE-ROLE
    interface-model: COMPUTE-IF
    disk-model: DISKS
interface-models:
  - name: CONTROLLER-IF
    network-interfaces:
      - name: BOND0
        device:
          name: bond0
        bond-data:
          provider: linux
          options:
            mode: active-backup
            primary: hed1
          devices:
            - name: hed1
            - name: hed2
        network-groups: [MANAGEMENT, GUEST]
  - name: COMPUTE-IF
    network-interfaces:
      - name: hed1
        device:
          name: hed1
        network-groups: [MANAGEMENT]
disk-models:
  - name: DISKS
    volume-groups:
      - name: ardana-vg
        physical-volumes: [/dev/sda_root]
        logical-volumes:
          - name: root
            size: 35%
            mount: /
          - name: log
            size: 40%
            mount: /var/log
    device-groups:
      - name: objects
        consumer:
          name: swift
        devices:
          - name: /dev/sdb
memory-models:
  - name: MEMORY
    default-huge-page-size: 2M
    huge-pages:
      - size: 2M
        count: 512
cpu-models:
  - name: CPUS
    assignments:
      - components: [nova-compute-kvm]
        cpu:
          - processor-ids: 0-3
            role: vm
nic-mappings:
  - name: 2PORT
    physical-ports:
      - logical-name: hed1
        type: simple-port
        bus-address: "0000:07:00.0"
      - logical-name: hed2
        type: simple-port
        bus-address: "0000:07:00.1"
`,
  'data/neutron.yml': `product:
  version: 2
configuration-data:
  - name: NEUTRON
    services: [neutron]
    data:
      neutron_provider_networks:
        - name: octavia
          cidr: 172.30.1.0/24
          provider:
            - network_type: vlan
              physical_network: physnet1
              segmentation_id: 104
`,
};

/** The file and offset of `text`, the first after `before`. */
function find(before: string, text: string): { readonly name: string; readonly at: number } {
  for (const [name, source] of Object.entries(cloud)) {
    const from = source.indexOf(before);
    const at = from < 0 ? -1 : source.indexOf(text, from);
    if (at >= 0) return { name, at };
  }
  throw new Error(`'${text}' stands nowhere after '${before}'.`);
}

const analyses = analysesOf(cloud);

export function analysisOfCloud(name: string) {
  return analysisIn(analyses, name);
}

export function hoverOn(before: string, text: string): string {
  const { name, at } = find(before, text);
  return hover(analysisOfCloud(name), at + 1)?.markdown ?? '';
}

/** What is offered where `$0` stands in `written`, which takes the place of `instead` in the file. */
export function offered(instead: string, written: string): readonly string[] {
  return asked(instead, written).items.map(
    ({ label, detail, preselect }) => `${preselect ? '*' : ''}${label}${detail ? ` (${detail})` : ''}`,
  );
}

/** The text that the file has when the item with this label is accepted, without snippets. */
export function accepted(instead: string, written: string, label: string): string {
  const { items, text } = asked(instead, written);
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`No '${label}' among: ${items.map((each) => each.label).join(' | ')}`);
  return applyEdits(text, [item.edit, ...item.additionalEdits]);
}

function asked(instead: string, written: string) {
  const { name, at } = find(instead, instead);
  const source = cloud[name] ?? '';
  const offset = at + written.indexOf('$0');
  const text = source.slice(0, at) + written.replace('$0', '') + source.slice(at + instead.length);
  const changed = analysesOf({ ...cloud, [name]: text });
  return { text, items: completion(analysisIn(changed, name), offset, { snippets: false }) };
}
