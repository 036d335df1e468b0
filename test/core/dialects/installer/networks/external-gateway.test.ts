import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const GATEWAY = 'vcenter.external_network_gateway';
const VLAN = 'vcenter.external_vlan_id';
const ROUTE = 'neutron.public_interface_default_route';

describe.each([
  ['default-route-outside', ROUTE],
  ['vcenter-external-gateway', GATEWAY],
])('%s', (id, path) => {
  test.each(['172.31.60.1', '172.31.53.255', '10.0.0.1'])('%s lies outside', (address) => {
    expect(saidOfEsx(id, { [path]: address })).toEqual([
      [`"${address}"`, `'${address}' lies outside 172.31.54.0/24, the subnet of the floating IPs.`],
    ]);
  });

  test.each([
    ['an address in the subnet', {}],
    ['a subnet that does not fit its own pool', { 'floating_ip.cidr': '172.31.99.0/24' }],
    ['no subnet that is written', { floating_ip: undefined }],
    ['a subnet that cannot be read', { 'floating_ip.cidr': '172.31.54.0/33' }],
  ])('silent with %s', (_, patch) => {
    const address = _.startsWith('an address') ? '172.31.54.77' : '172.31.60.1';
    expect(saidOfEsx(id, { ...patch, [path]: address })).toEqual([]);
  });
});

test('default-route-outside: places and repair', () => {
  const file = (route: string) => `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "neutron": { "public_interface_default_route": "${route}" },
      "floating_ip": { "start": "192.168.131.20", "end": "192.168.131.90", "cidr": "192.168.131.0/24" }
    }
  `;
  checkRule(
    { id: 'installer/default-route-outside' },
    `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "neutron": { "public_interface_default_route": "192.168.130.1" },
    //                                               ^^^^^^^^^^^^^^^ error: '192.168.130.1' lies outside 192.168.131.0/24, the subnet of the floating IPs.
    //                                               | fix: Change to '192.168.131.1'
    //                                               | related 4: The subnet of the floating IPs.
      "floating_ip": { "start": "192.168.131.20", "end": "192.168.131.90", "cidr": "192.168.131.0/24" }
    }
    `,
  );
  const rule = { id: 'installer/default-route-outside' };
  checkFix(rule, file('192.168.130.1'), "Change to '192.168.131.1'", file('192.168.131.1'));
});

test('in a KVM cloud the gateway behind vCenters has no effect', () => {
  expect(
    saidOfKvm('vcenter-external-gateway', { vcenter: { external_network_gateway: '10.1.1.1' } }),
  ).toEqual([]);
});

describe('vcenter-external-gateway-lowest', () => {
  test('another address of the subnet', () => {
    checkRule(
      { id: 'installer/vcenter-external-gateway-lowest' },
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.52.0/22" },
        "vcenter": { "external_network_gateway": "172.31.54.1" }
      //                                         ^^^^^^^^^^^^^ warning: '172.31.54.1' is not the lowest host of 172.31.52.0/22, where 'ext-net' expects its gateway.
      //                                         | fix: Change to '172.31.52.1'
      //                                         | related 3: The subnet of the floating IPs.
      }
      `,
    );
  });

  test.each(['172.31.54.1', '172.31.60.1'])(
    '%s is right, or outside, which is the greater mistake',
    (gateway) => {
      expect(saidOfEsx('vcenter-external-gateway-lowest', { [GATEWAY]: gateway })).toEqual([]);
    },
  );
});

describe('vcenter-external-pair', () => {
  const rule = { id: 'installer/vcenter-external-pair' };

  test('an id without a gateway', () => {
    checkRule(
      rule,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.54.0/24" },
        "vcenter": { "vlan_range": "500:600", "external_vlan_id": 1634 }
      //                                      ^^^^^^^^^^^^^^^^^^ warning: 'external_vlan_id' stands without 'external_network_gateway'; a tagged external network needs both.
      //                                      | fix: Add 'external_network_gateway' with '172.31.54.1'
      //                                      | fix: Remove 'external_vlan_id'
      }
      `,
    );
    const file = (vcenter: string) => `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.54.0/24" },
        "vcenter": ${vcenter}
      }
    `;
    const before = file('{ "vlan_range": "500:600", "external_vlan_id": 1634 }');
    checkFix(
      rule,
      before,
      "Add 'external_network_gateway' with '172.31.54.1'",
      file(
        '{ "vlan_range": "500:600", "external_vlan_id": 1634, "external_network_gateway": "172.31.54.1" }',
      ),
    );
    checkFix(rule, before, "Remove 'external_vlan_id'", file('{ "vlan_range": "500:600" }'));
  });

  test('a gateway without an id', () => {
    expect(saidOfEsx('vcenter-external-pair', { [VLAN]: undefined })).toEqual([
      [
        '"external_network_gateway"',
        "'external_network_gateway' stands without 'external_vlan_id'; a tagged external network needs both.",
      ],
    ]);
  });

  test('both, neither, or one that is misspelt', () => {
    expect(saidOfEsx('vcenter-external-pair', {})).toEqual([]);
    expect(saidOfEsx('vcenter-external-pair', { [VLAN]: undefined, [GATEWAY]: undefined })).toEqual([]);
    expect(
      saidOfEsx('vcenter-external-pair', { [VLAN]: undefined, 'vcenter.external_vlan-id': 1634 }),
    ).toEqual([]);
  });
});
