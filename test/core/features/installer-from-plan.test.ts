/** An installer file made from a plan: it agrees with the plan, and only its placeholders are left to fill in. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { installerFromPlan } from '../../../server/src/core/index.js';
import { analysesOf, analysisOf } from '../../support/check-rule.js';

const example = (name: string) => readFileSync(`examples/${name}/helion.yml`, 'utf8');

function made(plan: string) {
  const file = installerFromPlan(analysisOf('helion.yml', plan));
  if (!file) throw new Error('A plan always describes a cloud.');
  return file;
}

describe.each([
  ['kvm', 'kvm-custom-ips.json'],
  ['esx', 'esx-custom-ips.json'],
])('of the %s example', (name, fileName) => {
  const plan = example(name);
  const file = made(plan);

  test('is called as the installer calls its template', () => {
    expect(file.name).toBe(fileName);
  });

  test('has nothing wrong but what is left to fill in, and does not contradict the plan', () => {
    const analyses = analysesOf({ 'helion.yml': plan, [file.name]: file.text });
    const wrong = analyses.all
      .flatMap((analysis) => analysis.findings())
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(
      wrong.filter(({ rule }) => rule !== 'installer/env-placeholder').map(({ message }) => message),
    ).toEqual([]);
  });

  test('names every placeholder among what is missing', () => {
    const paths = file.missing.map((each) => each.split(': ')[0]);
    expect(file.text.match(/"<[^"]*>"/g)).toHaveLength(paths.length);
    expect(paths).toContain('bridge_interface');
    expect(paths).toContain('ntp.seed_server');
  });

  test('has no problems, and says what it leaves out', () => {
    expect(file.problems).toEqual([]);
    expect(file.lost.join('\n')).toContain("Network 'ipmi' (192.168.11.0/24");
    expect(file.lost.join('\n')).toContain('Backup targets seed-vm, undercloud');
  });
});

test('the ranges of the management network are divided', () => {
  const { text, assumed } = made(example('kvm'));
  expect(JSON.parse(text).baremetal).toEqual({
    network_cidr: '192.168.130.0/24',
    network_seed_ip: '192.168.130.3',
    network_gateway: '192.168.130.1',
    network_seed_range_start: '192.168.130.127',
    network_seed_range_end: '192.168.130.142',
    network_undercloud_range_start: '192.168.130.143',
    network_undercloud_range_end: '192.168.130.250',
  });
  expect(assumed.join('\n')).toContain('The largest range of the management network is divided');
});

test('a network in 10.0.0.0/8 moves the tenant network away', () => {
  const { text, assumed } = made(
    'hypervisor: kvm\nphysical-networks:\n  - network: external\n    cidr: 10.1.0.0/24\n',
  );
  expect(JSON.parse(text).fixed_range_cidr).toBe('172.16.0.0/16');
  expect(JSON.parse(text).floating_ip).toEqual({ start: '10.1.0.2', end: '10.1.0.254', cidr: '10.1.0.0/24' });
  expect(assumed.join('\n')).toContain('10.0.0.0/8');
});

test('an empty plan gives a file of placeholders', () => {
  const { text, missing } = made('');
  expect(missing[0]).toBe('cloud_type: KVM or ESX');
  expect(JSON.parse(text).baremetal.network_cidr).toBe('<the subnet of the management network>');
});

/** A plan whose management network, External network and nodes are what a test is about. */
const plan = ({ management = '', external = '', more = '', esx = false, nodes = 'compute: 3' } = {}) => `
hypervisor: ${esx ? 'esx' : 'kvm'}
physical-networks:
  - { network: ipmi, vlan-type: untagged, cidr: 10.50.0.0/24, gateway-ip: 10.50.0.1, port: bmc }
  - { network: undercloud-management, vlan-type: untagged, ${management} }
  - { network: external, vlan-type: tagged, ${external || 'vlan-id: 61, cidr: 10.61.0.0/24, gateway-ip: 10.61.0.1, port: bond4'} }
${more}
virtual-networks:
  - { network: management, vlan-type: untagged, carried-by: undercloud-management }
  - { network: external, vlan-type: tagged, carried-by: external }
${esx ? '  - { network: esx, vlan-type: tagged, vlan-id: 63, cidr: 10.63.0.0/24, carried-by: external }\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 700-799, carried-by: external }' : '  - { network: service, vlan-type: tagged, carried-by: service }'}
deployment:
  seed-vm: { address: 10.60.0.2 }
  overcloud: { controllers: 3, ${nodes}, swift-storage: 2 }
`;
const service = (values: string) => `  - { network: service, vlan-type: tagged, ${values} }`;
const SERVICE = service('vlan-id: 62, cidr: 10.62.0.0/24, gateway-ip: 10.62.0.1, port: bond4');

test('a pool that has just enough for the nodes grows within its subnet', () => {
  const { text, assumed, problems } = made(
    plan({
      management:
        'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, addresses: [10.60.0.100-10.60.0.108], port: bond4',
      more: SERVICE,
    }),
  );
  expect(JSON.parse(text).baremetal).toMatchObject({
    network_seed_range_start: '10.60.0.100',
    network_seed_range_end: '10.60.0.115',
    network_undercloud_range_start: '10.60.0.116',
    network_undercloud_range_end: '10.60.0.125',
  });
  expect(assumed.join('\n')).toContain('The pool of the plan is too small for the file');
  expect(problems).toEqual([]);
});

test('at the end of its subnet it grows downwards', () => {
  const { text, problems } = made(
    plan({
      management:
        'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, addresses: [10.60.0.245-10.60.0.254], port: bond4',
      more: SERVICE,
    }),
  );
  expect(JSON.parse(text).baremetal).toMatchObject({
    network_seed_range_start: '10.60.0.229',
    network_undercloud_range_end: '10.60.0.254',
  });
  expect(problems).toEqual([]);
});

test('a small subnet is divided as far as it goes, and one that is too small is not', () => {
  const small = made(
    plan({ management: 'cidr: 10.60.0.0/27, gateway-ip: 10.60.0.1, port: bond4', more: SERVICE }),
  );
  expect(JSON.parse(small.text).baremetal).toMatchObject({
    network_seed_range_start: '10.60.0.3',
    network_seed_range_end: '10.60.0.18',
    network_undercloud_range_start: '10.60.0.19',
    network_undercloud_range_end: '10.60.0.30',
  });
  expect(small.problems).toEqual([]);
  const tiny = made(
    plan({ management: 'cidr: 10.60.0.0/29, gateway-ip: 10.60.0.1, port: bond4', more: SERVICE }),
  );
  expect(tiny.missing.join('\n')).toContain('baremetal.network_undercloud_range_end');
  expect(tiny.assumed.join('\n')).toContain('do not suffice');
});

test('of two pools the larger one is for the undercloud, and others are told', () => {
  const { text, lost } = made(
    plan({
      management:
        'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, addresses: [10.60.0.10-10.60.0.15, 10.60.0.20-10.60.0.32, 10.60.0.40-10.60.0.42], port: bond4',
      more: SERVICE,
    }),
  );
  expect(JSON.parse(text).baremetal).toMatchObject({
    network_seed_range_start: '10.60.0.10',
    network_undercloud_range_start: '10.60.0.20',
  });
  expect(lost.join('\n')).toContain("Addresses 10.60.0.40-10.60.0.42 of 'management'");
});

test('addresses of other networks in the subnet are left alone', () => {
  const { text } = made(
    plan({
      management: 'cidr: 10.60.0.0/26, gateway-ip: 10.60.0.1, port: bond4',
      more: `${SERVICE}\n  - { network: storage, vlan-type: untagged, cidr: 10.60.0.0/26, addresses: [10.60.0.3-10.60.0.20], port: bond4 }`,
    }),
  );
  expect(JSON.parse(text).baremetal.network_seed_range_start).toBe('10.60.0.21');
});

test('what the installer rejects is told before the file is opened: one VLAN id on two bonds', () => {
  const { problems } = made(
    plan({
      management: 'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, port: bond4',
      more: service('vlan-id: 61, cidr: 10.62.0.0/24, gateway-ip: 10.62.0.1, port: bond5'),
    }),
  );
  expect(problems).toEqual([expect.stringMatching(/^Line \d+: .*61/)]);
});

test('the id of External inside the range of tenants is told', () => {
  const { problems } = made(
    plan({
      esx: true,
      nodes: 'compute-proxies: 1',
      management: 'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, port: bond4',
      external: 'vlan-id: 750, cidr: 10.61.0.0/24, gateway-ip: 10.61.0.1, port: bond5',
    }),
  );
  expect(problems.join('\n')).toContain('750');
});

test('External with a bond of its own does not take over management', () => {
  const { text, problems, lost } = made(
    plan({
      management: 'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, port: bond3',
      more: service('vlan-id: 62, cidr: 10.62.0.0/24, gateway-ip: 10.62.0.1, port: bond5'),
    }),
  );
  expect(JSON.parse(text)).toMatchObject({
    virtual_interface: 'bond3',
    neutron: {
      public_interface_raw_device: 'bond4',
      overcloud_public_interface: 'vlan61',
      undercloud_public_interface: 'bond3',
    },
  });
  // In all documented set-ups one NIC carries both, so that the file says so.
  expect(problems).toEqual([expect.stringContaining("'bond4' is neither")]);
  expect(lost.join('\n')).toContain("Port bond5 of 'service'");
});

test('the Service network of an ESX plan is in the file, and what ESX has no key for is told', () => {
  const { text, lost, problems } = made(
    plan({
      esx: true,
      nodes: 'compute-proxies: 2',
      management: 'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, port: bond4',
      more: SERVICE,
    }),
  );
  expect(JSON.parse(text).svc).toMatchObject({ interface: 'vlan62', allocate_cidr: '10.62.0.0/24' });
  expect(lost.join('\n')).toContain("VLAN id 63 of 'esx'");
  expect(lost.join('\n')).toContain("'compute-proxies' 2");
  expect(problems).toEqual([]);
});

test('ranges of External beyond the largest are told, and so is a gateway that the installer does not take', () => {
  const { text, lost, assumed } = made(
    plan({
      management: 'cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, port: bond4',
      external:
        'vlan-id: 61, cidr: 10.61.0.0/24, gateway-ip: 10.61.0.254, addresses: [10.61.0.5-10.61.0.9, 10.61.0.20-10.61.0.99, 10.61.0.1-10.61.0.3], port: bond4',
      more: SERVICE,
    }),
  );
  expect(JSON.parse(text).floating_ip).toMatchObject({ start: '10.61.0.20', end: '10.61.0.99' });
  expect(lost.join('\n')).toContain("Addresses 10.61.0.5-10.61.0.9, 10.61.0.2-10.61.0.3 of 'external'");
  expect(lost.join('\n')).toContain("Gateway 10.61.0.254 of 'external'");
  expect(assumed.join('\n')).toContain('10.61.0.1 is left out of the floating IPs');
});

test('VSA nodes with adaptive optimization have their scale', () => {
  const { text } = made(plan({ nodes: 'compute: 1, vsa-ao-storage: 4', more: SERVICE }));
  expect(JSON.parse(text).vsa_ao_scale).toBe(4);
});

test('nothing is made of what is no plan', () => {
  expect(installerFromPlan(analysisOf('kvm-custom-ips.json', '{ "cloud_type": "KVM" }'))).toBeUndefined();
});
