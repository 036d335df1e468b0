/** `installer/vsa-public-interface-missing`. */
import { expect, test } from 'vitest';
import { vsaPublicInterfaceMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/vsa-public-interface-missing.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const id = 'vsa-public-interface-missing';
const PUBLIC = 'neutron.overcloud_public_interface';

test('an untagged external network', () => {
  checkRule(
    vsaPublicInterfaceMissing,
    `
    #- /kvm-1.1.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 3,
    //             ^ warning: VSA nodes need 'vsa_public_interface' when the external network is untagged.
    //             | fix: Add 'vsa_public_interface' with 'eth1', the virtual interface
    //             | related 5: The public interface is not a VLAN.
      "virtual_interface": "eth1",
      "neutron": { "overcloud_public_interface": "eth2" }
    }
    `,
  );
});

test('the virtual interface is proposed', () => {
  const file = (neutron: string) => `
    #- /kvm-1.1.json
    {
      "cloud_type": "KVM",
      "vsa_ao_scale": 3,
      "virtual_interface": "eth1",
      "neutron": { "overcloud_public_interface": "eth2"${neutron} }
    }
  `;
  checkFix(
    vsaPublicInterfaceMissing,
    file(''),
    "Add 'vsa_public_interface' with 'eth1', the virtual interface",
    file(', "vsa_public_interface": "eth1"'),
  );
});

const flat = { vsa_scale: 3, [PUBLIC]: 'eth1' };

test.each([
  ['with a flexible control plane', { bridge_interface: 'brbm' }],
  ['with VLAN provider networks', { 'neutron.network_type': 'vlan' }],
  ["when the external network is untagged, as with the default 'eth2'", { [PUBLIC]: undefined }],
])('%s', (words, patch) => {
  expect(saidOfKvm(id, { ...patch, vsa_scale: '3' })).toEqual([
    ['"3"', `VSA nodes need 'vsa_public_interface' ${words}.`],
  ]);
});

test.each([
  ['the key is there', { ...flat, 'neutron.vsa_public_interface': 'eth1' }],
  ['the key is misspelt', { ...flat, 'neutron.vsa_public_interfac': 'eth1' }],
  ['there are no VSA nodes', { ...flat, vsa_scale: 0 }],
  ['the external network is tagged', { ...flat, [PUBLIC]: 'vlan331' }],
  ['nobody knows yet whether it is', { ...flat, [PUBLIC]: '<the interface>' }],
])('silent where %s', (_, patch) => {
  expect(saidOfKvm(id, patch)).toEqual([]);
});

test('1.0 does not know the key, and where the release is unknown it is not missed', () => {
  const older = { ...flat, dns: undefined, 'ntp.seed_server': undefined };
  expect(saidOfKvm(id, older, 'kvm-custom-ips-1.0.json')).toEqual([]);
  expect(saidOfKvm(id, { ...older, ntp: undefined }, 'kvm-custom-ips.json')).toEqual([]);
  expect(saidOfKvm(id, older, 'kvm-custom-ips-1.1.json')).toHaveLength(1);
});

test('with ESX there are no VSA nodes', () => {
  expect(saidOfEsx(id, { vsa_scale: 3 })).toEqual([]);
});

test('nodes of the other kind', () => {
  checkKvm(
    vsaPublicInterfaceMissing,
    { vsa_ao_scale: 2, 'neutron.overcloud_public_interface': 'eth2' },
    `
      ...
        "vsa_ao_scale": 2
      //                ^ warning: VSA nodes need 'vsa_public_interface' when the external network is untagged.
      //                | related 20: The public interface is not a VLAN.
      //                | fix: Add 'vsa_public_interface' with 'eth1', the virtual interface
      //                | -     "undercloud_public_interface": "eth1"
      //                | +     "undercloud_public_interface": "eth1",
      //                | +     "vsa_public_interface": "eth1"
      ...
  `,
  );
});

test('a bridge is not proposed', () => {
  checkKvm(
    vsaPublicInterfaceMissing,
    { vsa_scale: 2, 'neutron.overcloud_public_interface': 'eth2', virtual_interface: 'br-ex' },
    `
      ...
        "vsa_scale": 2
      //             ^ warning: VSA nodes need 'vsa_public_interface' when the external network is untagged.
      //             | related 20: The public interface is not a VLAN.
      //             | no fix
      ...
  `,
  );
});
