/** `installer/dvr-vlan-provider`. */
import { describe, expect, test } from 'vitest';
import { dvrVlanProvider } from '../../../../../../server/src/core/dialects/installer/rules/networks/dvr-vlan-provider.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const DVR = 'neutron.overcloud_dvr';

describe('dvr-vlan-provider', () => {
  test('distributed routing with VLANs', () => {
    checkRule(
      dvrVlanProvider,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_type": "vlan", "overcloud_dvr": true }
      //                                                      ^^^^ warning: 'overcloud_dvr' must be 'False': VLAN networks do not support distributed routing.
      //                                                      | fix: Change to 'False'
      //                                                      | related 3: Networks are VLANs here.
      }
      `,
    );
  });

  test('by default', () => {
    expect(saidOfKvm('dvr-vlan-provider', { 'neutron.network_type': 'vlan' })).toEqual([
      ['"neutron"', "'overcloud_dvr' is missing and defaults to True; VLAN networks need 'False'."],
    ]);
  });

  test.each([
    ['it is off', { 'neutron.network_type': 'vlan', [DVR]: 'false' }],
    ['networks are VXLANs', { 'neutron.network_type': 'vxlan', [DVR]: 'True' }],
    ['the type is not known', { 'neutron.network_type': 'vlans', [DVR]: 'True' }],
    ['the value is not known', { 'neutron.network_type': 'vlan', [DVR]: 'on' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('dvr-vlan-provider', patch)).toEqual([]);
  });

  test('with ESX another rule speaks', () => {
    expect(saidOfEsx('dvr-vlan-provider', { 'neutron.network_type': 'vlan', [DVR]: 'True' })).toEqual([]);
  });
});

test('switched on', () => {
  checkKvm(
    dvrVlanProvider,
    { 'neutron.network_type': 'vlan', 'neutron.overcloud_dvr': 'True' },
    `
      ...
          "overcloud_dvr": "True"
      //                   ^^^^^^ warning: 'overcloud_dvr' must be 'False': VLAN networks do not support distributed routing.
      //                   | related 22: Networks are VLANs here.
      //                   | fix: Change to 'False'
      //                   | -     "overcloud_dvr": "True"
      //                   | +     "overcloud_dvr": "False"
      ...
  `,
  );
});

test('on by default', () => {
  checkKvm(
    dvrVlanProvider,
    { 'neutron.network_type': 'vlan' },
    `
      ...
        "neutron": {
      //^^^^^^^^^ warning: 'overcloud_dvr' is missing and defaults to True; VLAN networks need 'False'.
      //| related 22: Networks are VLANs here.
      //| preferred fix: Add 'overcloud_dvr' with 'False'
      //| -     "network_type": "vlan"
      //| +     "network_type": "vlan",
      //| +     "overcloud_dvr": "False"
      ...
  `,
  );
});
