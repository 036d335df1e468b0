import { describe, expect, test } from 'vitest';
import { vcenterKeys } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-keys.js';
import { checkEsx } from '../../../../../support/examples.js';
import { esxText, repaired, saidOfEsx, saidOfKvm } from './said.js';

describe.each([
  ['vcenter-provider-missing', 'provider_network', 'the management network of the ESX hosts'],
  ['vcenter-vlan-range-missing', 'vlan_range', 'the VLANs of tenants'],
])('%s', (id, key, what) => {
  test('a key that is needed', () => {
    expect(saidOfEsx(id, { [`vcenter.${key}`]: undefined })).toEqual([
      ['"vcenter"', `Missing required key '${key}' in 'vcenter': ESX needs ${what}.`],
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
    expect(saidOfEsx(id, { vcenter: 'vc1' })).toEqual([]);
    expect(saidOfKvm(id, { vcenter: {} })).toEqual([]);
  });
});

test('there is a rule for each row', () => {
  expect(vcenterKeys.map(({ id }) => id).toSorted()).toEqual([
    'installer/vcenter-provider-missing',
    'installer/vcenter-vlan-range-missing',
  ]);
});

test('vcenter-provider-missing: the network of the hosts', () => {
  checkEsx(
    { id: 'installer/vcenter-provider-missing' },
    { 'vcenter.provider_network': undefined },
    `
      ...
        "vcenter": {
      //^^^^^^^^^ error: Missing required key 'provider_network' in 'vcenter': ESX needs the management network of the ESX hosts.
      //| fix: Add 'provider_network' with a placeholder
      //| -     "external_network_gateway": "172.31.54.1"
      //| +     "external_network_gateway": "172.31.54.1",
      //| +     "provider_network": "<the subnet of the ESX hosts>"
      ...
  `,
  );
});

test('vcenter-vlan-range-missing: the VLANs of tenants', () => {
  checkEsx(
    { id: 'installer/vcenter-vlan-range-missing' },
    { 'vcenter.vlan_range': undefined },
    `
      ...
        "vcenter": {
      //^^^^^^^^^ error: Missing required key 'vlan_range' in 'vcenter': ESX needs the VLANs of tenants.
      //| fix: Add 'vlan_range' with a placeholder
      //| -     "external_network_gateway": "172.31.54.1"
      //| +     "external_network_gateway": "172.31.54.1",
      //| +     "vlan_range": "<first:last VLAN id of tenants>"
      ...
  `,
  );
});

test('vcenter-provider-missing: nobody knows the type of the cloud', () => {
  checkEsx(
    { id: 'installer/vcenter-provider-missing' },
    { 'vcenter.provider_network': undefined, cloud_type: undefined },
  );
});
