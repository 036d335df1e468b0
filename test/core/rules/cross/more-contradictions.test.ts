/** Counts and their defaults, pools, NICs, tagging, back ends and management processors, against an installer file. */
import { expect, test } from 'vitest';
import { contradictions } from '../../../../server/src/core/rules/cross/contradictions.js';
import { managementProcessorsOutside } from '../../../../server/src/core/rules/cross/management-processors-outside.js';
import { planBlockStorageDiffers } from '../../../../server/src/core/rules/cross/plan-block-storage-differs.js';
import { planPoolDiffers } from '../../../../server/src/core/rules/cross/plan-pool-differs.js';
import { analysesOf, checkRules } from '../../../support/check-rule.js';

const rules = [...contradictions, ...managementProcessorsOutside, planBlockStorageDiffers, planPoolDiffers];
const ids = rules.map(({ id }) => id);

/** What is said of a plan's values and a file's, by rule. */
function said(plan: string, files: Record<string, string>): readonly string[] {
  return analysesOf({ 'helion.yml': plan, ...files })
    .all.flatMap((analysis) => analysis.findings())
    .filter(({ rule }) => ids.includes(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

const kvm = (more: object) => ({ 'kvm.json': JSON.stringify({ cloud_type: 'KVM', ...more }) });
const counts = (values: string) => `hypervisor: kvm\ndeployment: { overcloud: { ${values} } }\n`;

test('a count that the file leaves to its default', () => {
  checkRules(
    ids,
    `
    #- /helion.yml
    hypervisor: kvm
    deployment:
      overcloud: { compute: 4, vsa-storage: 5, swift-storage: 2 }
    #- /kvm.json
    {
      "cloud_type": "KVM"
      ^^^^^^^^^^^^ warning installer/plan-node-count-differs: The number of 'vsa-storage' nodes is '5' in the plan 'helion.yml', but 'vsa_scale' is missing here and defaults to 0.
      | related helion.yml:3: The plan says '5' here.
      | fix: Add 'vsa_scale: 5'
    }
    `,
  );
});

test('a count that the plan leaves to its default', () => {
  expect(said(counts('compute: 4'), kvm({ so_swift_storage_scale: 6, so_swift_proxy_scale: 0 }))).toEqual([
    "warning installer/plan-node-count-differs: The number of 'scale-out-swift-storage' nodes is '6' here, but '0', the default, in the plan 'helion.yml'.",
  ]);
  expect(said('hypervisor: kvm\n', kvm({ so_swift_storage_scale: 6 }))).toEqual([]);
});

test('compute nodes have no default, and what cannot be read is unknown', () => {
  expect(said(counts('compute: 4'), kvm({}))).toEqual([]);
  expect(said(counts('vsa-storage: 5'), kvm({ vsa_scale: 'some' }))).toEqual([]);
});

test('a plan may count both kinds of VSA nodes in one number', () => {
  expect(said(counts('vsa-storage: 7'), kvm({ vsa_scale: 4, vsa_ao_scale: 3 }))).toEqual([]);
  expect(said(counts('vsa-storage: 7'), kvm({ vsa_ao_scale: 7 }))).toEqual([]);
  expect(said(counts('vsa-storage: 4, vsa-ao-storage: 3'), kvm({ vsa_scale: 4, vsa_ao_scale: 5 }))).toEqual([
    "warning installer/plan-node-count-differs: The number of 'vsa-ao-storage' nodes is '5' here, but '3' in the plan 'helion.yml'.",
  ]);
});

const networks = (rows: string) => `hypervisor: kvm\nphysical-networks:\n${rows}`;
const row = (name: string, values: string) => `  - { network: ${name}, ${values} }\n`;

test('ranges outside of the pools of their networks', () => {
  const plan = networks(
    row('undercloud-management', 'addresses: [10.60.0.10-10.60.0.50, 10.60.0.51-10.60.0.90]') +
      row('external', 'addresses: [10.61.0.10-10.61.0.50]') +
      row('service', 'addresses: [10.62.0.10-10.62.0.50]'),
  );
  const file = (undercloud: string, floating: string, service: string) =>
    kvm({
      baremetal: { network_undercloud_range_start: '10.60.0.40', network_undercloud_range_end: undercloud },
      floating_ip: { start: floating, end: '10.61.0.50' },
      svc: { allocate_start: '10.62.0.20', allocate_end: service },
    });
  expect(said(plan, file('10.60.0.90', '10.61.0.10', '10.62.0.50'))).toEqual([]);
  expect(said(plan, file('10.60.0.91', '10.61.0.9', '10.62.0.51'))).toEqual([
    "warning installer/plan-pool-differs: The undercloud range 10.60.0.40-10.60.0.91 is outside 'management' in the plan 'helion.yml': 10.60.0.10-10.60.0.50 and 10.60.0.51-10.60.0.90.",
    "warning installer/plan-pool-differs: The range of floating IPs 10.61.0.9-10.61.0.50 is outside 'external' in the plan 'helion.yml': 10.61.0.10-10.61.0.50.",
    "warning installer/plan-pool-differs: The Service range 10.62.0.20-10.62.0.51 is outside 'service' in the plan 'helion.yml': 10.62.0.10-10.62.0.50.",
  ]);
});

test('the pool of floating IPs, in the External network that provides them', () => {
  const plan = (network: string) =>
    `${networks(
      row(
        'external',
        'name: internet, vlan-id: 100, cidr: 10.61.0.0/24, addresses: [10.61.0.10-10.61.0.90]',
      ) + row('external', 'name: intranet, vlan-id: 101, cidr: 10.71.0.0/24'),
    )}floating-ips: { network: ${network}, pool: [10.61.0.10-10.61.0.50] }\n`;
  const file = (end: string) =>
    kvm({
      neutron: { overcloud_public_interface: 'vlan100' },
      floating_ip: { start: '10.61.0.10', end, cidr: '10.61.0.0/24' },
    });
  expect(said(plan('internet'), file('10.61.0.50'))).toEqual([]);
  expect(said(plan('internet'), file('10.61.0.60'))).toEqual([
    "warning installer/plan-pool-differs: The range of floating IPs 10.61.0.10-10.61.0.60 is outside 'external' in the plan 'helion.yml': 10.61.0.10-10.61.0.50.",
  ]);
  expect(said(plan('intranet'), file('10.61.0.50')).join()).toContain('plan-subnet-differs');
});

test('an undercloud range may be larger than a pool that has an address for each node and no more', () => {
  const plan = `${networks(row('undercloud-management', 'addresses: [10.60.0.10-10.60.0.19]'))}deployment: { overcloud: { controllers: 3, compute: 4, swift-storage: 2 } }\n`;
  const file = kvm({
    compute_scale: 4,
    baremetal: { network_undercloud_range_start: '10.60.0.10', network_undercloud_range_end: '10.60.0.25' },
  });
  expect(said(plan, file)).toEqual([]);
});

test('NICs of Management and External', () => {
  const plan = networks(
    row('undercloud-management', 'port: bond1') + row('external', 'vlan-id: 61, port: bond2'),
  );
  const file = (virtual: string, undercloud: string, raw: string) =>
    kvm({
      virtual_interface: virtual,
      neutron: {
        undercloud_public_interface: undercloud,
        overcloud_public_interface: 'vlan61',
        public_interface_raw_device: raw,
      },
    });
  expect(said(plan, file('bond1', 'bond1', 'bond2'))).toEqual([]);
  expect(said(plan, file('br-ex', 'bond1', 'bond2'))).toEqual([]);
  expect(said(plan, file('bond3', 'bond4', 'bond1'))).toEqual([
    "warning installer/plan-nic-differs: The port of 'management' is 'bond3' here, but 'bond1' in the plan 'helion.yml'.",
    "warning installer/plan-nic-differs: The port of 'management' is 'bond4' here, but 'bond1' in the plan 'helion.yml'.",
    "warning installer/plan-nic-differs: The port of 'external' is 'bond1' here, but 'bond2' in the plan 'helion.yml'.",
  ]);
});

test('External is tagged in the plan and untagged in the file', () => {
  const plan = networks(row('external', 'vlan-id: 61'));
  const file = (more: object) => kvm({ neutron: { overcloud_public_interface: 'eth3', ...more } });
  expect(said(plan, file({}))).toEqual([
    "warning installer/plan-vlan-differs: 'external' is untagged on 'eth3' here, but has VLAN id '61' in the plan 'helion.yml'.",
  ]);
  expect(said(plan, file({ network_type: 'vlan' }))).toEqual([]);
  expect(said(networks(row('external', 'port: eth3')), file({}))).toEqual([]);
});

test('back ends', () => {
  const plan = (list: string) => counts(`block-storage: [${list}]`);
  const file = (...sections: string[]) =>
    kvm(Object.fromEntries(sections.map((each) => [each, { DEFAULT: { enabled_backends: [] } }])));
  const id = 'warning installer/plan-block-storage-differs';
  expect(said(plan('vsa'), file('3par'))).toEqual([
    `${id}: Block storage '3par' is not in the plan 'helion.yml', which has 'vsa'.`,
  ]);
  expect(said(plan('vsa, 3par'), file('3par'))).toEqual([
    `${id}: Missing block storage 'vsa', which the plan 'helion.yml' lists.`,
  ]);
  expect(said(plan('vsa, 3par'), file('3par', 'vsa'))).toEqual([]);
  expect(said(plan('ceph, 3par'), file('3par'))).toEqual([]);
  expect(said(plan('vsa'), file())).toEqual([]);
  expect(said(plan('vsa, "{{ more }}"'), file('3par'))).toEqual([]);
  expect(said('hypervisor: kvm\n', file('3par'))).toEqual([]);
});

test('machines outside of the IPMI network, with and without a JSON file', () => {
  const plan = networks(row('ipmi', 'cidr: 10.50.0.0/24'));
  const machine = (n: number, ip: string) => `aa:bb:cc:00:00:0${n},admin,S3cret-word,${ip},12,65536,800\n`;
  const csv = machine(1, '10.50.0.11') + machine(2, '10.51.0.12') + machine(3, '10.51.0.13');
  const wanted = [
    "warning baremetal/plan-ipmi-differs: 10.51.0.12 and 1 more are outside 10.50.0.0/24, the IPMI network of the plan 'helion.yml'.",
  ];
  expect(said(plan, { 'baremetal.csv': csv })).toEqual(wanted);
  expect(said(plan, { 'baremetal.csv': csv, ...kvm({}) })).toEqual(wanted);
  expect(said(plan, { 'baremetal.csv': csv.replaceAll('10.51', '10.50') })).toEqual([]);
});

test('a carrier-grade cloud: Management, the tenant underlay, compute proxies and machines', () => {
  const definition = {
    product: { version: 1 },
    cloud: { name: 'a', 'server-config': 'nodes.json', environment: 'environment.json', properties: 'vars' },
    'control-planes': [{ file: 'x.json', 'resource-nodes': [{ count: 2, file: 'ccp-compute-proxy.json' }] }],
  };
  const network = (name: string, cidr: string, gateway: string) => ({
    name,
    type: 'vlan',
    'segment-id': '9',
    'network-address': { cidr, gateway },
  });
  const environment = {
    'node-type': [
      {
        name: 'CCN',
        'interface-map': [
          {
            name: 'INTF0',
            'logical-network-map': [
              network('CLM', '10.60.0.0/24', '10.60.0.1'),
              network('TUL', '10.66.0.0/24', '10.66.0.1'),
            ],
          },
        ],
      },
    ],
  };
  const provision = [
    { name: 'ccn1', pm_ip: '10.50.0.9', pxe_mac_address: 'aa:bb:cc:00:00:01', node_group: 'CCN-001-001' },
  ];
  const files = {
    'definition.json': JSON.stringify(definition),
    'environment.json': JSON.stringify(environment),
    'node-provision.json': JSON.stringify(provision),
  };
  const plan = (management: string, ipmi: string, proxies: number, gateway = '10.60.0.1') =>
    `hypervisor: esx
physical-networks:
  - { network: ipmi, cidr: ${ipmi} }
  - { network: undercloud-management, cidr: ${management}, gateway-ip: ${gateway} }
  - { network: sdn, cidr: 10.67.0.0/24 }
deployment: { overcloud: { compute-proxies: ${proxies} } }
`;
  const sdn =
    "warning carrier-grade/plan-subnet-differs: The subnet of 'sdn' is '10.66.0.0/24' here, but '10.67.0.0/24' in the plan 'helion.yml'.";
  expect(said(plan('10.60.0.0/24', '10.50.0.0/24', 2), files)).toEqual([sdn]);
  expect(said(plan('10.60.0.0/24', '10.50.0.0/24', 2, '10.60.0.9'), files)).toEqual([
    "warning carrier-grade/plan-gateway-differs: The gateway of 'management' is '10.60.0.1' here, but '10.60.0.9' in the plan 'helion.yml'.",
    sdn,
  ]);
  expect([...said(plan('10.60.0.0/23', '10.51.0.0/24', 1), files)].sort()).toEqual([
    "warning carrier-grade/plan-ipmi-differs: 10.50.0.9 is outside 10.51.0.0/24, the IPMI network of the plan 'helion.yml'.",
    "warning carrier-grade/plan-node-count-differs: The number of 'compute-proxies' nodes is '2' here, but '1' in the plan 'helion.yml'.",
    "warning carrier-grade/plan-subnet-differs: The subnet of 'management' is '10.60.0.0/24' here, but '10.60.0.0/23' in the plan 'helion.yml'.",
    sdn,
  ]);
});

test('an input model: networks that are alone in their group, and servers', () => {
  const model = (more = '') => ({
    'cloudConfig.yml': 'product:\n  version: 2\ncloud:\n  name: a\n',
    'data/networks.yml': `product:
  version: 2
networks:
  - { name: M1, network-group: MANAGEMENT, tagged-vlan: false, vlanid: 60, cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1 }
  - { name: E, network-group: EXTERNAL-VM, tagged-vlan: true, vlanid: 61 }
${more}servers:
  - { id: c1, ilo-ip: 10.50.0.9 }
`,
  });
  const plan = (management: string, gateway: string, id: number, ipmi: string) =>
    `hypervisor: kvm
physical-networks:
  - { network: ipmi, cidr: ${ipmi} }
  - { network: undercloud-management, cidr: ${management}, gateway-ip: ${gateway} }
  - { network: external, vlan-id: ${id} }
`;
  expect(said(plan('10.60.0.0/24', '10.60.0.1', 61, '10.50.0.0/24'), model())).toEqual([]);
  const wrong = plan('10.69.0.0/24', '10.69.0.1', 62, '10.51.0.0/24');
  expect([...said(wrong, model())].sort()).toEqual([
    "warning input-model/plan-gateway-differs: The gateway of 'management' is '10.60.0.1' here, but '10.69.0.1' in the plan 'helion.yml'.",
    "warning input-model/plan-ipmi-differs: 10.50.0.9 is outside 10.51.0.0/24, the IPMI network of the plan 'helion.yml'.",
    "warning input-model/plan-subnet-differs: The subnet of 'management' is '10.60.0.0/24' here, but '10.69.0.0/24' in the plan 'helion.yml'.",
    "warning input-model/plan-vlan-differs: The VLAN id of 'external' is '61' here, but '62' in the plan 'helion.yml'.",
  ]);
  const second = '  - { name: M2, network-group: MANAGEMENT, cidr: 10.68.0.0/24 }\n';
  expect(said(wrong, model(second)).filter((each) => each.includes("'management'"))).toEqual([]);
});
