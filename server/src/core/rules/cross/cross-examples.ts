/** Examples of the rules that compare a plan with the files of a cloud beside it: they agree until one word is changed. */

/** A plan and an installer file of one cloud that agree. */
const PLAN = `product: { name: helion-openstack, version: "1.1" }
hypervisor: kvm
physical-networks:
  - network: undercloud-management
    vlan-type: untagged
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
    addresses: [192.168.130.20-192.168.130.99]
    port: eth0
  - network: ipmi
    vlan-type: untagged
    cidr: 192.168.11.0/24
    port: bmc
  - network: external
    vlan-type: tagged
    vlan-id: 331
    port: eth0
  - network: service
    vlan-type: tagged
    vlan-id: 332
    cidr: 192.168.132.0/24
    gateway-ip: 192.168.132.1
virtual-networks: []
deployment:
  seed-vm: { address: 192.168.130.3 }
  overcloud: { controllers: 3, compute: 4, swift-storage: 2, compute-proxies: 1, routing: dvr, block-storage: [vsa] }
`;

const ENVIRONMENT = `{
  "cloud_type": "KVM",
  "compute_scale": 4,
  "baremetal": {
    "network_cidr": "192.168.130.0/24",
    "network_gateway": "192.168.130.1",
    "network_seed_ip": "192.168.130.3",
    "network_undercloud_range_start": "192.168.130.20",
    "network_undercloud_range_end": "192.168.130.59"
  },
  "neutron": { "overcloud_dvr": "True", "undercloud_public_interface": "eth0" },
  "svc": {
    "interface": "vlan332",
    "interface_default_route": "192.168.132.1",
    "allocate_cidr": "192.168.132.0/24"
  }
}
`;

const CARRIER_GRADE = {
  'definition.json': `{
  "product": { "version": 1 },
  "cloud": {
    "name": "tb1",
    "nickname": "base",
    "server-config": "nodes.json",
    "environment": "environment.json",
    "network-config": ".hos/lnet-control-data.json",
    "properties": "vars"
  },
  "failure-zones": [{ "name": "fz1" }, { "name": "fz2" }, { "name": "fz3" }],
  "control-planes": [
    {
      "file": ".hos/ccp-dcn-esx.json",
      "resource-nodes": [{ "count": 1, "file": ".hos/ccp-compute-proxy.json" }]
    }
  ]
}
`,
  'environment.json': `{
  "product": { "version": 1 },
  "node-type": [
    {
      "name": "CCN",
      "interface-map": [
        {
          "name": "INTF0",
          "ethernet-port-map": { "interface-ports": ["eth0"] },
          "logical-network-map": [
            {
              "name": "management",
              "type": "vlan",
              "segment-id": "403",
              "network-address": {
                "cidr": "192.168.130.0/24",
                "start-address": "192.168.130.120",
                "gateway": "192.168.130.1"
              }
            }
          ]
        }
      ]
    }
  ]
}
`,
  'node-provision.json': `[
  {
    "name": "ccn1",
    "pxe_mac_address": "d0:bf:9c:10:00:01",
    "pxe_interface": "auto",
    "pm_type": "ipmilan",
    "pm_ip": "192.168.11.81",
    "pm_user": "operator",
    "pm_pass": "Kaum-3rraten",
    "failure_zone": "fz1",
    "node_group": "CCN-001-001",
    "vendor": "HP",
    "model": "ProLiant DL360 Gen9"
  }
]
`,
};

const MODEL = {
  'cloudConfig.yml': 'product:\n  version: 2\ncloud:\n  name: tb1\n',
  'data/networks.yml': `product:
  version: 2
networks:
  - name: MANAGEMENT-NET
    network-group: MANAGEMENT
    tagged-vlan: false
    cidr: 192.168.130.0/24
    gateway-ip: 192.168.130.1
  - name: EXTERNAL-VM-NET
    network-group: EXTERNAL-VM
    tagged-vlan: true
    vlanid: 331
servers:
  - id: controller1
    ilo-ip: 192.168.11.81
`,
};

const MACHINES = [1, 2, 3, 4, 5, 6, 7]
  .map((n) => `d0:bf:9c:10:00:0${n},operator,Kaum-3rraten,192.168.11.8${n},12,65536,800\n`)
  .join('');

const LISTED = [
  ['Undercloud', 'undercloud'],
  ['OvercloudControl', 'controllers'],
  ['OvercloudControl', 'controllers'],
  ['OvercloudControl', 'controllers'],
  ['OvercloudCompute', 'compute'],
  ['OvercloudSwiftStorage', 'swift-storage'],
  ['OvercloudSwiftStorage', 'swift-storage'],
].map(
  ([title, role], index) =>
    [
      `d0:bf:9c:10:00:0${index + 1},operator,Kaum-3rraten,192.168.11.8${index + 1},12,65536,800,${title},IPMI\n`,
      `  - { role: ${role}, bmc: 192.168.11.8${index + 1}, mac: "d0:bf:9c:10:00:0${index + 1}" }\n`,
    ] as const,
);

/** The plan with its machines. */
const LISTING = `${PLAN.replace(/overcloud: .*/, 'overcloud: { routing: dvr }')}nodes:\n${LISTED.map(([, node]) => node).join('')}`;

/** Why two descriptions of a cloud must agree. */
export const WHY =
  'Both describe one cloud. The cloud is built from its own files; the plan then misleads readers who extend or repair the cloud. One of the two is out of date.';

type Change = readonly [good: string, bad: string];

/** The plan, and an installer file with one word changed. */
export function files(change?: Change) {
  return changed({ 'kvm-custom-ips.json': ENVIRONMENT }, change);
}

/** The plan, and a list of machines. */
export function machineFiles(change?: Change) {
  return changed({ 'baremetal.csv': MACHINES }, change);
}

/** The plan that lists its machines, and the list of the installer with their roles. */
export function listedMachineFiles([good, bad]: Change = ['', '']) {
  const machines = LISTED.map(([csv]) => csv).join('');
  return {
    'baremetal.csv': good ? machines.replace(good, () => bad) : machines,
    'helion.yml': LISTING,
  };
}

/** A plan whose machines are in the list of the installer; a word of the plan is changed. */
export function countedMachineFiles([good, bad]: Change = ['', '']) {
  const counts = '{ controllers: 3, compute: 1, swift-storage: 2, routing: dvr }';
  const plan = `${PLAN.replace(/overcloud: .*/, `overcloud: ${counts}`)}node-list: baremetal.csv\n`;
  return {
    'baremetal.csv': LISTED.map(([csv]) => csv).join(''),
    'helion.yml': good ? plan.replace(good, () => bad) : plan,
  };
}

/** The plan that lists its machines, one of them a server of a carrier-grade cloud. */
export function listedCarrierGrade(change?: Change) {
  const servers = CARRIER_GRADE['node-provision.json']
    .replace('d0:bf:9c:10:00:01', 'd0:bf:9c:10:00:02')
    .replace('192.168.11.81', '192.168.11.82');
  const plan = LISTING.replace('routing: dvr', 'compute-proxies: 1, routing: dvr');
  return { ...changed({ ...CARRIER_GRADE, 'node-provision.json': servers }, change), 'helion.yml': plan };
}

/** The plan that lists its machines, one of them a server of an input model. */
export function listedModel(change?: Change) {
  const servers = MODEL['data/networks.yml'].replace(
    'ilo-ip: 192.168.11.81',
    'mac-addr: "d0:bf:9c:10:00:02"\n    ilo-ip: 192.168.11.82',
  );
  return { ...changed({ ...MODEL, 'data/networks.yml': servers }, change), 'helion.yml': LISTING };
}

const SURROUNDINGS = `surroundings:
  dns: [192.168.130.5]
  ntp: [192.168.130.7]
  vcenters:
    - { name: vcenter1, address: 192.168.133.41 }
`;

/** A plan of a cloud on ESX with its surroundings, and the files of the installer with one word changed. */
export function surroundedFiles(change?: Change) {
  const environment = `{
  "cloud_type": "ESX",
  "ntp": { "overcloud_server": "192.168.130.7" },
  "dns": { "overcloud_server": "192.168.130.5" },
  "neutron": { "overcloud_dvr": "False" }
}
`;
  const vapp = '[vmware]\nvcenter_ip = 192.168.133.41\n';
  const plan = `product: { name: helion-openstack, version: "1.1" }\nhypervisor: esx\n${SURROUNDINGS}`;
  return {
    ...changed({ 'esx-custom-ips.json': environment, 'ovs_vapp.ini': vapp }, change),
    'helion.yml': plan,
  };
}

/** The plan with its surroundings, and an input model with one word changed. */
export function surroundedModel(change?: Change) {
  const config = `${MODEL['cloudConfig.yml']}  ntp-servers:
    - 192.168.130.7
  dns-settings:
    nameservers:
      - 192.168.130.5
`;
  return {
    ...changed({ ...MODEL, 'cloudConfig.yml': config }, change),
    'helion.yml': PLAN + SURROUNDINGS,
  };
}

export function carrierGradeFiles(change?: Change) {
  return changed(CARRIER_GRADE, change);
}

export function modelFiles(change?: Change) {
  return changed(MODEL, change);
}

function changed(
  of: Readonly<Record<string, string>>,
  [good, bad]: Change = ['', ''],
): Record<string, string> {
  const all = Object.entries(of).map(([name, text]) => [name, good ? text.replace(good, () => bad) : text]);
  return { 'helion.yml': PLAN, ...Object.fromEntries(all) };
}
