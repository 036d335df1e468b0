import { expect, test } from 'vitest';
import { esxText, kvmText, rulesThatSpeak } from './said.js';

test.each([
  ['KVM', kvmText({})],
  ['ESX', esxText({})],
])('nothing is said about a good environment: %s', (_, text) => {
  expect(rulesThatSpeak(text)).toEqual([]);
});

test('values of another type are left to the rule about types', () => {
  const paths = [
    ...['overcloud_public_interface', 'public_interface_raw_device', 'overcloud_dvr', 'network_type'],
    'network_vlan_ranges',
  ].map((key) => `neutron.${key}`);
  const service = ['interface', 'allocate_start', 'overcloud_bridge_mappings', 'overcloud_flat_networks'];
  const all = [
    ...paths,
    ...service.map((key) => `svc.${key}`),
    'bridge_mappings',
    'hypervisor.physical_bridge',
  ];
  expect(rulesThatSpeak(kvmText(Object.fromEntries(all.map((path) => [path, ['vlan1']]))))).toEqual([]);
});

test('a file that could not be read whole lacks nothing for sure', () => {
  const text = '{ "cloud_type": "KVM", "neutron": { "overcloud_public_interface": "vlan331", ';
  expect(rulesThatSpeak(text)).toEqual([]);
});
