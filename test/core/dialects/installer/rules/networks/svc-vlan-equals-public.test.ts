/** `installer/svc-vlan-equals-public`. */
import { describe, expect, test } from 'vitest';
import { svcVlanEqualsPublic } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-vlan-equals-public.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

describe('svc-vlan-equals-public', () => {
  test('one VLAN for two networks', () => {
    checkRule(
      svcVlanEqualsPublic,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "vlan331" },
        "svc": { "interface": "vlan331" }
      //                      ^^^^^^^^^ error: Duplicate VLAN id 331, also used by the external network.
      //                      | fix: Change to 'vlan332'
      //                      | related 3: The VLAN of the external network is set here.
      }
      `,
    );
  });

  test('the next VLAN that nothing uses is proposed', () => {
    const file = (name: string) => `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "vcenter": { "external_vlan_id": 1634, "vlan_range": "1635:1640" },
        "svc": { "interface": "${name}" }
      }
    `;
    checkFix(svcVlanEqualsPublic, file('vlan1634'), "Change to 'vlan1641'", file('vlan1641'));
  });

  test('two VLANs, and an external VLAN that has no effect with KVM', () => {
    expect(saidOfKvm('svc-vlan-equals-public', {})).toEqual([]);
    expect(saidOfKvm('svc-vlan-equals-public', { vcenter: { external_vlan_id: 332 } })).toEqual([]);
    expect(saidOfEsx('svc-vlan-equals-public', { svc: { interface: 'vlan1635' } })).toEqual([]);
  });
});

test('the next free id is proposed', () => {
  checkKvm(
    svcVlanEqualsPublic,
    { 'svc.interface': 'vlan331' },
    `
      ...
          "interface": "vlan331",
      //               ^^^^^^^^^ error: Duplicate VLAN id 331, also used by the external network.
      //               | related 20: The VLAN of the external network is set here.
      //               | fix: Change to 'vlan332'
      //               | -     "interface": "vlan331",
      //               | +     "interface": "vlan332",
      ...
  `,
  );
});

test('what vCenters use is of no interest with KVM', () => {
  checkKvm(svcVlanEqualsPublic, { 'vcenter.external_vlan_id': 332 });
});

test('ids of others are passed over', () => {
  checkKvm(
    svcVlanEqualsPublic,
    {
      'svc.interface': 'vlan331',
      'hypervisor.public_interface': 'vlan332',
      'neutron.network_vlan_ranges': 'physnet1:333:340',
    },
    `
      ...
          "interface": "vlan331",
      //               ^^^^^^^^^ error: Duplicate VLAN id 331, also used by the external network.
      //               | related 20: The VLAN of the external network is set here.
      //               | fix: Change to 'vlan341'
      //               | -     "interface": "vlan331",
      //               | +     "interface": "vlan341",
      ...
  `,
  );
});

test('the VLAN behind vCenters', () => {
  checkEsx(
    svcVlanEqualsPublic,
    { 'svc.interface': 'vlan1634' },
    `
      ...
          "interface": "vlan1634"
      //               ^^^^^^^^^^ error: Duplicate VLAN id 1634, also used by the external network.
      //               | related 40: The VLAN of the external network is set here.
      //               | fix: Change to 'vlan1635'
      //               | -     "interface": "vlan1634"
      //               | +     "interface": "vlan1635"
      ...
  `,
  );
});
