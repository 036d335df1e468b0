import { describe, expect, test } from 'vitest';
import { externalGateway } from '../../../../../../server/src/core/dialects/installer/rules/networks/external-gateway.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const GATEWAY = 'vcenter.external_network_gateway';
const ROUTE = 'neutron.public_interface_default_route';

describe.each([
  ['default-route-outside', ROUTE],
  ['vcenter-external-gateway', GATEWAY],
])('%s', (id, path) => {
  test.each(['172.31.60.1', '172.31.53.255', '10.0.0.1'])('%s lies outside', (address) => {
    expect(saidOfEsx(id, { [path]: address })).toEqual([
      [`"${address}"`, `'${address}' is outside 172.31.54.0/24, the subnet of the floating IPs.`],
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
    //                                               ^^^^^^^^^^^^^^^ error: '192.168.130.1' is outside 192.168.131.0/24, the subnet of the floating IPs.
    //                                               | fix: Change to '192.168.131.1'
    //                                               | related 4: The subnet of the floating IPs is set here.
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

test('there is a rule for each row', () => {
  expect(externalGateway.map(({ id }) => id).toSorted()).toEqual([
    'installer/default-route-outside',
    'installer/vcenter-external-gateway',
  ]);
});

test('default-route-outside: the first address behind the subnet', () => {
  checkEsx(
    { id: 'installer/default-route-outside' },
    { 'neutron.public_interface_default_route': '172.31.55.0' },
    `
      ...
          "public_interface_default_route": "172.31.55.0"
      //                                    ^^^^^^^^^^^^^ error: '172.31.55.0' is outside 172.31.54.0/24, the subnet of the floating IPs.
      //                                    | related 36: The subnet of the floating IPs is set here.
      //                                    | fix: Change to '172.31.54.1'
      //                                    | -     "public_interface_default_route": "172.31.55.0"
      //                                    | +     "public_interface_default_route": "172.31.54.1"
      ...
  `,
  );
});

test('default-route-outside: the last address of the subnet', () => {
  checkEsx(
    { id: 'installer/default-route-outside' },
    { 'neutron.public_interface_default_route': '172.31.54.255' },
  );
});

test('vcenter-external-gateway: the last address before the subnet', () => {
  checkEsx(
    { id: 'installer/vcenter-external-gateway' },
    { 'vcenter.external_network_gateway': '172.31.53.255' },
    `
      ...
          "external_network_gateway": "172.31.53.255"
      //                              ^^^^^^^^^^^^^^^ error: '172.31.53.255' is outside 172.31.54.0/24, the subnet of the floating IPs.
      //                              | related 35: The subnet of the floating IPs is set here.
      //                              | fix: Change to '172.31.54.1'
      //                              | -     "external_network_gateway": "172.31.53.255"
      //                              | +     "external_network_gateway": "172.31.54.1"
      ...
  `,
  );
});

test('vcenter-external-gateway: the first address of the subnet', () => {
  checkEsx(
    { id: 'installer/vcenter-external-gateway' },
    { 'vcenter.external_network_gateway': '172.31.54.0' },
  );
});

test('vcenter-external-gateway: with KVM the section is of no interest', () => {
  checkKvm(
    { id: 'installer/vcenter-external-gateway' },
    { 'vcenter.external_network_gateway': '172.31.53.255' },
  );
});
