import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const INTERFACE = 'svc.interface';

describe('svc-interface-format', () => {
  test.each([
    ['eth1.332', "write 'vlan332'."],
    ['VLAN332', "write 'vlan332'."],
    ['vlan 332', "write 'vlan332'."],
    ['332', "write 'vlan332'."],
    ['eth1', "write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
    ['vlan5000', "write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
    ['vlan0', "write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
  ])('%s', (name, advice) => {
    expect(saidOfKvm('svc-interface-format', { [INTERFACE]: name })).toEqual([
      [`"${name}"`, `'${name}' is no VLAN that the installer can make; ${advice}`],
    ]);
  });

  test('the id is kept', () => {
    const file = (name: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "interface": "${name}" } }
    `;
    checkFix(
      { id: 'installer/svc-interface-format' },
      file('eth1.332'),
      "Change to 'vlan332'",
      file('vlan332'),
    );
  });

  test.each(['vlan1', 'vlan4094', '', '<the VLAN>', '$VLAN', '{{ vlan }}'])(
    '%s is right, or not its business',
    (name) => {
      expect(saidOfKvm('svc-interface-format', { [INTERFACE]: name })).toEqual([]);
    },
  );
});

describe('svc-vlan-equals-public', () => {
  const rule = { id: 'installer/svc-vlan-equals-public' };

  test('one VLAN for two networks', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "overcloud_public_interface": "vlan331" },
        "svc": { "interface": "vlan331" }
      //                      ^^^^^^^^^ error: VLAN 331 is that of the external network; the Service network needs its own.
      //                      | fix: Change to 'vlan332'
      //                      | related 3: The VLAN of the external network.
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
    checkFix(rule, file('vlan1634'), "Change to 'vlan1641'", file('vlan1641'));
  });

  test('two VLANs, and an external VLAN that has no effect with KVM', () => {
    expect(saidOfKvm('svc-vlan-equals-public', {})).toEqual([]);
    expect(saidOfKvm('svc-vlan-equals-public', { vcenter: { external_vlan_id: 332 } })).toEqual([]);
    expect(saidOfEsx('svc-vlan-equals-public', { svc: { interface: 'vlan1635' } })).toEqual([]);
  });
});
