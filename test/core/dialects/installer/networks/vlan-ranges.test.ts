import { describe, expect, test } from 'vitest';
import { checkFix, checkRule, checkRules } from '../../../../support/check-rule.js';
import { saidOfKvm } from './said.js';

const RANGES = 'neutron.network_vlan_ranges';
const MAPPINGS = 'svc.overcloud_bridge_mappings';

const file = (ranges: string, mappings = 'svcnet1:br-svc,physnet1:br-ex', more = '') => `
  #- /kvm.json
  {
    "cloud_type": "KVM",
    "neutron": { "network_vlan_ranges": "${ranges}" },
    "svc": { "overcloud_bridge_mappings": "${mappings}" }${more}
  }
`;

test('each item is judged by itself, at its own place', () => {
  checkRules(
    ['format', 'mapping', 'bounds', 'unmapped'].map((name) => `installer/vlan-ranges-${name}`),
    `
    #- /kvm.json
    {
      "cloud_type": "KVM",
      "neutron": {
        "network_vlan_ranges": "physnet1:300:398, physnet1:br-ex,physnet1:500-600,physnet1:700:600,physnet9"
    //                                            ^^^^^^^^^^^^^^ error installer/vlan-ranges-mapping: 'physnet1:br-ex' maps a network to a bridge; that belongs in 'overcloud_bridge_mappings', and VLAN ids belong here.
    //                                                           ^^^^^^^^^^^^^^^^ error installer/vlan-ranges-format: 'physnet1:500-600' is no range of VLANs; write 'physnet1:500:600'.
    //                                                                            ^^^^^^^^^^^^^^^^ error installer/vlan-ranges-bounds: 'physnet1:700:600' ends before it begins.
    //                                                                                             ^^^^^^^^ error installer/vlan-ranges-unmapped: 'physnet9' is mapped to no bridge.
      },
      "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex" }
    }
    `,
  );
});

describe('vlan-ranges-format', () => {
  const rule = { id: 'installer/vlan-ranges-format' };

  test.each([
    ['300:398', "write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1:300', "write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1:a:b', "write a network with two ids, such as 'physnet1:300:398'."],
    ['physnet1 : 300 : 398', "write 'physnet1:300:398'."],
  ])('%s', (item, advice) => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: item })).toEqual([
      [item, `'${item}' is no range of VLANs; ${advice}`],
    ]);
  });

  test('a comma too many', () => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: 'physnet1:300:398,,' })).toEqual([
      ['"physnet1:300:398,,"', "'network_vlan_ranges' has a comma with nothing beside it."],
    ]);
    checkFix(rule, file('physnet1:300:398,,'), 'Remove the comma', file('physnet1:300:398'));
  });

  test('a hyphen becomes a colon, and the other items stay', () => {
    checkFix(
      rule,
      file('physnet2,physnet1:300-398'),
      "Change to 'physnet1:300:398'",
      file('physnet2,physnet1:300:398'),
    );
  });

  test.each([
    'physnet1',
    'physnet1:300:398',
    'physnet1:300:398, physnet2',
    'physnet1:5000:6000',
    'physnet1:br-ex',
    '<the ranges>',
    '$RANGES',
    '{{ ranges }}',
    '',
  ])('%s is right, or not its business', (ranges) => {
    expect(saidOfKvm('vlan-ranges-format', { [RANGES]: ranges })).toEqual([]);
  });

  test('a text with escapes has no places within it', () => {
    const [said] = saidOfKvm('vlan-ranges-format', { [RANGES]: 'physnet"1:300' });
    expect(said?.[0]).toBe('"physnet\\"1:300"');
  });
});

describe('vlan-ranges-mapping', () => {
  const rule = { id: 'installer/vlan-ranges-mapping' };

  test('the mapping moves to the others', () => {
    checkFix(
      rule,
      file('physnet1:br-ex', 'svcnet1:br-svc'),
      "Move the mapping to the bridge mappings and leave 'physnet1'",
      file('physnet1', 'svcnet1:br-svc,physnet1:br-ex'),
    );
  });

  test('a mapping that is there already', () => {
    checkFix(rule, file('physnet1:br-ex'), "Change to 'physnet1', which is mapped already", file('physnet1'));
  });

  test('without other mappings it gets a key of its own', () => {
    const small = (ranges: string, rest: string) => `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "network_vlan_ranges": "${ranges}" }${rest}
      }
    `;
    checkFix(
      rule,
      small('physnet1:br-ex', ''),
      "Move the mapping to the bridge mappings and leave 'physnet1'",
      small('physnet1', ',\n        "bridge_mappings": "physnet1:br-ex"'),
    );
  });

  test('a network with another bridge is left to a person', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1:br-eth1" },
      //                                     ^^^^^^^^^^^^^^^^ error: 'physnet1:br-eth1' maps a network to a bridge...
        "bridge_mappings": "physnet1:br-ex"
      }
      `,
    );
    expect(() => checkFix(rule, file('physnet1:br-eth1'), 'any', '')).toThrow('there are: ');
  });

  test('ranges are no mappings', () => {
    expect(saidOfKvm('vlan-ranges-mapping', { [RANGES]: 'physnet1:300:398,physnet2' })).toEqual([]);
  });
});

describe('vlan-ranges-bounds', () => {
  test.each(['physnet1:0:300', 'physnet1:300:4095', 'physnet1:5000:6000', 'physnet1:6000:300'])(
    '%s',
    (item) => {
      expect(saidOfKvm('vlan-ranges-bounds', { [RANGES]: item })).toEqual([
        [item, `'${item}' has VLAN ids that do not exist; they go from 1 to 4094.`],
      ]);
    },
  );

  test('reversed ends are swapped', () => {
    const rule = { id: 'installer/vlan-ranges-bounds' };
    checkFix(rule, file('physnet1:398:300'), "Change to 'physnet1:300:398'", file('physnet1:300:398'));
  });

  test.each(['physnet1:1:4094', 'physnet1:300:300', 'physnet1'])('%s', (item) => {
    expect(saidOfKvm('vlan-ranges-bounds', { [RANGES]: item })).toEqual([]);
  });
});

describe('vlan-ranges-too-few', () => {
  test.each([
    ['physnet1:300:301', '2 VLAN ids are'],
    ['physnet1:300:300', 'one VLAN id is'],
    ['physnet1:300:300,physnet2:10:10', '2 VLAN ids are'],
  ])('%s', (ranges, count) => {
    expect(saidOfKvm('vlan-ranges-too-few', { [RANGES]: ranges })).toEqual([
      [
        `"${ranges}"`,
        `Only ${count} given, and 'default-net' and 'ext-net' take the first two; no id is left for tenants.`,
      ],
    ]);
  });

  test.each(['physnet1:300:302', 'physnet1:300:301,physnet2:10:10', 'physnet1', 'physnet1:300:301,physnet2'])(
    '%s is enough, or unknown',
    (ranges) => {
      expect(saidOfKvm('vlan-ranges-too-few', { [RANGES]: ranges })).toEqual([]);
    },
  );
});

describe('vlan-ranges-unmapped', () => {
  const rule = { id: 'installer/vlan-ranges-unmapped' };

  test('a network without a bridge', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_vlan_ranges": "physnet1:300:398" },
      //                                     ^^^^^^^^^^^^^^^^ error: 'physnet1' is mapped to no bridge.
      //                                     | fix: Map 'physnet1' to 'br-ex'
      //                                     | related 5: The networks that are mapped.
        "hypervisor": { "physical_bridge": "br-ex" },
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
    const more = ',\n    "hypervisor": { "physical_bridge": "br-ex" }';
    checkFix(
      rule,
      file('physnet1:300:398', 'svcnet1:br-svc', more),
      "Map 'physnet1' to 'br-ex'",
      file('physnet1:300:398', 'svcnet1:br-svc,physnet1:br-ex', more),
    );
  });

  test('a slip in the name', () => {
    checkFix(rule, file('physent1:300:398'), "Change to 'physnet1:300:398'", file('physnet1:300:398'));
  });

  test.each([
    ['the network is mapped', 'svcnet1:br-svc, physnet1:br-ex'],
    ['no mappings are written', undefined],
    ['a mapping cannot be read', 'svcnet1:br-svc,physnet1'],
    ['the mappings are not known', '{{ mappings }}'],
  ])('silent where %s', (_, mappings) => {
    expect(saidOfKvm('vlan-ranges-unmapped', { [RANGES]: 'physnet1:300:398', [MAPPINGS]: mappings })).toEqual(
      [],
    );
  });

  test('the other key of mappings counts too', () => {
    const patch = { [RANGES]: 'physnet1', bridge_mappings: 'physnet1:br-ex' };
    expect(saidOfKvm('vlan-ranges-unmapped', patch)).toEqual([]);
  });
});
