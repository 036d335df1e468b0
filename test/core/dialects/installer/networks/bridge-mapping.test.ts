import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { kvmText, repaired, saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';
const file = (mappings: string) => `
  #- /kvm.json
  { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "${mappings}" } }
`;

describe('bridge-mapping-format', () => {
  const rule = { id: 'installer/bridge-mapping-format' };
  const advice = "write a network and its bridge, such as 'svcnet1:br-svc'.";

  test('items that are no mappings, under both keys', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "bridge_mappings": "physnet1",
      //                    ^^^^^^^^ error: 'physnet1' is no mapping; write a network and its bridge, such as 'svcnet1:br-svc'.
        "svc": { "overcloud_bridge_mappings": "svcnet1=br-svc,physnet1:300:398" }
      //                                       ^^^^^^^^^^^^^^ error: 'svcnet1=br-svc' is no mapping; write a network and its bridge, such as 'svcnet1:br-svc'.
      //                                       | fix: Change to 'svcnet1:br-svc'
      //                                                      ^^^^^^^^^^^^^^^^ error: 'physnet1:300:398' is a range of VLANs; that belongs in 'network_vlan_ranges', and bridges belong here.
      }
      `,
    );
  });

  test.each(['svcnet1:', ':br-svc', 'a:b:c', 'svcnet1:300'])('%s', (item) => {
    expect(saidOfKvm('bridge-mapping-format', { [MAPPINGS]: item })).toEqual([
      [item, `'${item}' is no mapping; ${advice}`],
    ]);
  });

  test.each([
    ['svcnet1 : br-svc', "Change to 'svcnet1:br-svc'", 'svcnet1:br-svc'],
    ['physnet1:br-ex,svcnet1->br-svc', "Change to 'svcnet1:br-svc'", 'physnet1:br-ex,svcnet1:br-svc'],
    ['svcnet1:br-svc,', 'Remove the comma', 'svcnet1:br-svc'],
  ])('%s', (before, title, after) => {
    checkFix(rule, file(before), title, file(after));
  });

  test.each(['svcnet1:br-svc', 'svcnet1:br-svc, physnet1:br-ex', '', '<mappings>', '{{ mappings }}'])(
    '%s is right, or not its business',
    (mappings) => {
      expect(saidOfKvm('bridge-mapping-format', { [MAPPINGS]: mappings })).toEqual([]);
    },
  );
});

describe('bridge-mapping-duplicate', () => {
  const rule = { id: 'installer/bridge-mapping-duplicate' };

  test('a bridge of two networks', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-svc" } }
      //                                                                           ^^^^^^^^^^^^^^^ error: 'br-svc' is the bridge of 'svcnet1' already; a bridge has one network.
      //                                                                           | fix: Remove 'physnet1:br-svc'
      //                                                                           | related 1: The first mapping is 'svcnet1:br-svc'.
      `,
    );
  });

  test.each([
    ['svcnet1:br-ex', "'svcnet1' is mapped to 'br-svc' already; a network has one bridge."],
    ['svcnet1:br-svc', "'svcnet1:br-svc' stands here twice."],
  ])('%s', (second, message) => {
    expect(saidOfKvm('bridge-mapping-duplicate', { [MAPPINGS]: `svcnet1:br-svc,${second}` })).toEqual([
      [second, message],
    ]);
    checkFix(rule, file(`svcnet1:br-svc,${second}`), `Remove '${second}'`, file('svcnet1:br-svc'));
  });

  test('different networks and bridges', () => {
    expect(saidOfKvm('bridge-mapping-duplicate', { [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex' })).toEqual(
      [],
    );
  });
});

describe('bridge-mappings-conflict', () => {
  const title = "Move all mappings to 'svc.overcloud_bridge_mappings'";

  test('two lists for one variable', () => {
    checkRule(
      { id: 'installer/bridge-mappings-conflict' },
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "bridge_mappings": "physnet1:br-ex",
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable with different mappings; only one of the lists counts.
      //| fix: Move all mappings to 'svc.overcloud_bridge_mappings'
      //| related 4: The other mappings.
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
  });

  test('they are merged, each mapping once', () => {
    const text = kvmText({ bridge_mappings: 'physnet1:br-ex,svcnet1:br-svc' });
    const after = kvmText({ [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex' });
    expect(repaired('bridge-mappings-conflict', text, title)).toEqual(JSON.parse(after));
  });

  test('mappings that exclude each other are left to a person', () => {
    const text = kvmText({ bridge_mappings: 'svcnet1:br-ex' });
    expect(() => repaired('bridge-mappings-conflict', text, title)).toThrow(/there are: $/);
  });

  test('two lists that say the same, or only one', () => {
    const both = { bridge_mappings: 'a:br-a, b:br-b', [MAPPINGS]: 'b:br-b,a:br-a' };
    expect(saidOfKvm('bridge-mappings-conflict', both)).toEqual([]);
    expect(saidOfKvm('bridge-mappings-conflict', {})).toEqual([]);
  });
});
