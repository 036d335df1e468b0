import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { esxText, kvmText, repaired, rulesThatSpeak, saidOfEsx, saidOfKvm } from './said.js';

const RANGE = 'vcenter.vlan_range';
const EXTERNAL = 'vcenter.external_vlan_id';
const noExternal = { [EXTERNAL]: undefined, 'vcenter.external_network_gateway': undefined };

describe('vcenter-missing', () => {
  test('a cloud with ESX and no vCenters', () => {
    checkRule(
      { id: 'installer/vcenter-missing' },
      `
      #- /esx.json
      { "cloud_type": "ESX" }
      //              ^^^^^ error: A cloud with ESX needs the section 'vcenter', which is missing.
      //              | fix: Add 'vcenter' with placeholders
      `,
    );
    expect(repaired('vcenter-missing', '{ "cloud_type": "ESX" }', "Add 'vcenter' with placeholders")).toEqual(
      {
        cloud_type: 'ESX',
        vcenter: {
          provider_network: '<the subnet of the ESX hosts>',
          vlan_range: '<first:last VLAN id of tenants>',
        },
      },
    );
  });

  test('one mistake, one message', () => {
    expect(
      rulesThatSpeak(esxText({ vcenter: undefined, 'neutron.public_interface_raw_device': undefined })),
    ).toEqual(['vcenter-missing']);
  });

  test.each([
    ['it is there', {}],
    ['it has the name of the definitions page', { vcenter: undefined, esx: { vlan_range: '500:600' } }],
    ['it is misspelt', { vcenter: undefined, vcentre: { vlan_range: '500:600' } }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfEsx('vcenter-missing', patch)).toEqual([]);
  });

  test('silent with KVM', () => {
    expect(saidOfKvm('vcenter-missing', {})).toEqual([]);
  });
});

describe.each([
  ['vcenter-provider-missing', 'provider_network', 'the management network of the ESX hosts'],
  ['vcenter-vlan-range-missing', 'vlan_range', 'the VLANs of tenants'],
])('%s', (id, key, what) => {
  test('a key that is needed', () => {
    expect(saidOfEsx(id, { [`vcenter.${key}`]: undefined })).toEqual([
      ['"vcenter"', `'${key}' is missing; a cloud with ESX needs ${what}.`],
    ]);
    const text = esxText({ [`vcenter.${key}`]: undefined });
    const after = repaired(id, text, `Add '${key}' with a placeholder`);
    expect(after).toHaveProperty(`vcenter.${key}`, expect.stringMatching(/^<.*>$/));
  });

  test('silent where it is there, misspelt, or not needed', () => {
    expect(saidOfEsx(id, {})).toEqual([]);
    expect(saidOfEsx(id, { [`vcenter.${key}`]: undefined, [`vcenter.${key}s`]: '500:600' })).toEqual([]);
    expect(saidOfEsx(id, { [`vcenter.${key}`]: '' })).toEqual([]);
    expect(saidOfEsx(id, { vcenter: undefined })).toEqual([]);
    expect(saidOfKvm(id, { vcenter: {} })).toEqual([]);
  });
});

describe('vcenter-on-kvm', () => {
  test('a section without effect', () => {
    checkRule(
      { id: 'installer/vcenter-on-kvm' },
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "vcenter": { "vlan_range": "500-600", "provider_network": "10.1.0.0/24", "external_vlan_id": 550 }
      //^^^^^^^^^ warning: 'vcenter' has no effect in a KVM cloud.
      //| fix: Remove 'vcenter'
      //| related 2: The cloud type is set here.
      }
      `,
    );
  });

  test('what is wrong in it is of no interest then', () => {
    const vcenter = {
      vlan_range: '500-600',
      external_vlan_id: 'vlan9',
      provider_network: '192.168.130.0/24',
    };
    expect(rulesThatSpeak(kvmText({ vcenter }))).toEqual(['vcenter-on-kvm']);
    expect(repaired('vcenter-on-kvm', kvmText({ vcenter }), "Remove 'vcenter'")).toEqual(
      JSON.parse(kvmText({})),
    );
  });

  test('it is called as it is written', () => {
    expect(saidOfKvm('vcenter-on-kvm', { esx: {} })).toEqual([
      ['"esx"', "'esx' has no effect in a KVM cloud."],
    ]);
  });

  test('silent with ESX, and where the cloud type is unknown', () => {
    expect(saidOfEsx('vcenter-on-kvm', {})).toEqual([]);
    expect(saidOfKvm('vcenter-on-kvm', { cloud_type: '<KVM or ESX>', vcenter: {} })).toEqual([]);
  });
});

describe('vcenter-vlan-range-format', () => {
  const rule = { id: 'installer/vcenter-vlan-range-format' };

  test.each([
    ['500-1000', "write '500:1000'."],
    ['500 : 1000', "write '500:1000'."],
    ['500..1000', "write '500:1000'."],
    [' 500:1000', "write '500:1000'."],
    ['500', "write two ids with a colon, such as '500:1000'."],
    ['physnet1:500:1000', "write two ids with a colon, such as '500:1000'."],
  ])('%s', (range, advice) => {
    expect(saidOfEsx('vcenter-vlan-range-format', { [RANGE]: range })).toEqual([
      [`"${range}"`, `'${range}' is no range of VLANs; ${advice}`],
    ]);
  });

  test('a hyphen becomes a colon', () => {
    const file = (range: string) => `
      #- /esx.json
      { "cloud_type": "ESX", "vcenter": { "vlan_range": "${range}" } }
    `;
    checkFix(rule, file('500-1000'), "Change to '500:1000'", file('500:1000'));
  });

  test.each(['500:1000', '5000:6000', '', '<first:last>', '$RANGE', '{{ range }}'])('%s', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-format', { [RANGE]: range })).toEqual([]);
  });
});

describe('vcenter-vlan-range-bounds', () => {
  test.each(['0:100', '500:4095', '5000:6000'])('%s', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: range })).toEqual([
      [`"${range}"`, `'${range}' has VLAN ids that do not exist; they go from 1 to 4094.`],
    ]);
  });

  test('reversed', () => {
    const text = esxText({ [RANGE]: '1000:500' });
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: '1000:500' })).toEqual([
      ['"1000:500"', "'1000:500' ends before it begins."],
    ]);
    expect(repaired('vcenter-vlan-range-bounds', text, "Change to '500:1000'")).toEqual(
      JSON.parse(esxText({ [RANGE]: '500:1000' })),
    );
  });

  test.each(['1:4094', '500:500', '500-100'])('%s is right, or not its business', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-bounds', { [RANGE]: range })).toEqual([]);
  });
});

describe('vcenter-vlan-range-all', () => {
  const message =
    'Tenants take every VLAN id; none is left for the external network, the ESX hosts and the Service network.';

  test('every id: the external VLAN in it is no mistake of its own', () => {
    expect(saidOfEsx('vcenter-vlan-range-all', { [RANGE]: '1:4094' })).toEqual([['"1:4094"', message]]);
    expect(rulesThatSpeak(esxText({ [RANGE]: '1:4094' }))).toEqual(['vcenter-vlan-range-all']);
    expect(
      repaired('vcenter-vlan-range-all', esxText({ [RANGE]: '1:4094' }), "Change to '1635:4094'"),
    ).toEqual(JSON.parse(esxText({ [RANGE]: '1635:4094' })));
  });

  test.each(['1:4093', '2:4094'])('%s leaves one', (range) => {
    expect(saidOfEsx('vcenter-vlan-range-all', { [RANGE]: range, ...noExternal })).toEqual([]);
  });
});

describe('vcenter-external-vlan-type', () => {
  test.each(['vlan1634', 0, 4095, '5000', 1634.5, 'external'])('%s', (id) => {
    expect(saidOfEsx('vcenter-external-vlan-type', { [EXTERNAL]: id })).toEqual([
      [JSON.stringify(id), `'${id}' is no VLAN id; write a number from 1 to 4094.`],
    ]);
  });

  test('the number is kept', () => {
    const text = esxText({ [EXTERNAL]: 'VLAN 1634' });
    const after = repaired('vcenter-external-vlan-type', text, 'Change to 1634');
    expect(after).toHaveProperty(EXTERNAL, 1634);
  });

  test.each([1634, '1634', 1, 4094, '', '<the id>', '{{ id }}'])('%s', (id) => {
    expect(saidOfEsx('vcenter-external-vlan-type', { [EXTERNAL]: id })).toEqual([]);
  });
});

describe('vcenter-external-vlan-in-range', () => {
  const rule = { id: 'installer/vcenter-external-vlan-in-range' };

  test('an id of tenants', () => {
    checkRule(
      rule,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": {
          "vlan_range": "500:1000",
          "external_vlan_id": "600"
      //                      ^^^^^ error: VLAN 600 lies in 500:1000, the range of tenants.
      //                      | fix: Change to '601:1000'
      //                      | fix: Change to '500:599'
      //                      | related 4: The VLANs of tenants.
        }
      }
      `,
    );
  });

  test('at an end of the range only one part is left', () => {
    const text = esxText({ [RANGE]: '1634:1700' });
    expect(repaired('vcenter-external-vlan-in-range', text, "Change to '1635:1700'")).toEqual(
      JSON.parse(esxText({ [RANGE]: '1635:1700' })),
    );
  });

  test.each(['1635:1700', '1600:1633', '1700:1600', '1600-1700'])('%s', (range) => {
    expect(saidOfEsx('vcenter-external-vlan-in-range', { [RANGE]: range })).toEqual([]);
  });
});

describe('vcenter-provider-overlap', () => {
  test('one subnet for two networks', () => {
    checkRule(
      { id: 'installer/vcenter-provider-overlap' },
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "baremetal": { "network_cidr": "172.30.100.0/24" },
        "vcenter": { "provider_network": "172.30.0.0/16" }
      //                                 ^^^^^^^^^^^^^^^ warning: The network of the ESX hosts, 172.30.0.0/16, overlaps the management network, 172.30.100.0/24.
      //                                 | related 3: The management network.
      }
      `,
    );
  });

  test('the default counts', () => {
    const patch = { baremetal: undefined, 'vcenter.provider_network': '192.0.2.0/24' };
    expect(saidOfEsx('vcenter-provider-overlap', patch)).toEqual([
      [
        '"192.0.2.0/24"',
        'The network of the ESX hosts, 192.0.2.0/24, overlaps the management network, 192.0.2.0/24 by default.',
      ],
    ]);
  });

  test.each([
    ['they are two', {}],
    ['one cannot be read', { 'vcenter.provider_network': '172.30.100.0/33' }],
    ['the other cannot be read', { 'baremetal.network_cidr': '172.30.101.0/33' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfEsx('vcenter-provider-overlap', patch)).toEqual([]);
  });
});
