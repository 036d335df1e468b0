/** `installer/bridge-mapping-format`. */
import { describe, expect, test } from 'vitest';
import { bridgeMappingFormat } from '../../../../../../server/src/core/dialects/installer/rules/networks/bridge-mapping-format.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';
const file = (mappings: string) => `
  #- /kvm.json
  { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "${mappings}" } }
`;

describe('bridge-mapping-format', () => {
  const advice = "Write a network and its bridge, such as 'svcnet1:br-svc'.";

  test('items that are no mappings, under both keys', () => {
    checkRule(
      bridgeMappingFormat,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "bridge_mappings": "physnet1",
      //                    ^^^^^^^^ error: 'physnet1' is not a valid mapping. Write a network and its bridge, such as 'svcnet1:br-svc'.
        "svc": { "overcloud_bridge_mappings": "svcnet1=br-svc,physnet1:300:398" }
      //                                       ^^^^^^^^^^^^^^ error: 'svcnet1=br-svc' is not a valid mapping. Write a network and its bridge, such as 'svcnet1:br-svc'.
      //                                       | preferred fix: Change to 'svcnet1:br-svc'
      //                                                      ^^^^^^^^^^^^^^^^ error: 'physnet1:300:398' is a range of VLANs and belongs in 'network_vlan_ranges'. Bridges belong here.
      }
      `,
    );
  });

  test.each(['svcnet1:', ':br-svc', 'a:b:c', 'svcnet1:300'])('%s', (item) => {
    expect(saidOfKvm('bridge-mapping-format', { [MAPPINGS]: item })).toEqual([
      [item, `'${item}' is not a valid mapping. ${advice}`],
    ]);
  });

  test.each([
    ['svcnet1 : br-svc', "Change to 'svcnet1:br-svc'", 'svcnet1:br-svc'],
    ['physnet1:br-ex,svcnet1->br-svc', "Change to 'svcnet1:br-svc'", 'physnet1:br-ex,svcnet1:br-svc'],
    ['svcnet1:br-svc,', 'Remove the comma', 'svcnet1:br-svc'],
  ])('%s', (before, title, after) => {
    checkFix(bridgeMappingFormat, file(before), title, file(after));
  });

  test.each(['svcnet1:br-svc', 'svcnet1:br-svc, physnet1:br-ex', '', '<mappings>', '{{ mappings }}'])(
    '%s is right, or not its business',
    (mappings) => {
      expect(saidOfKvm('bridge-mapping-format', { [MAPPINGS]: mappings })).toEqual([]);
    },
  );
});

test('a stray comma, other signs, and a range', () => {
  checkKvm(
    bridgeMappingFormat,
    { 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,,physnet1 = br-ex,physnet1:300:398' },
    `
      ...
          "overcloud_bridge_mappings": "svcnet1:br-svc,,physnet1 = br-ex,physnet1:300:398",
      //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'overcloud_bridge_mappings' has a comma with nothing next to it.
      //                               | preferred fix: Remove the comma
      //                               | -     "overcloud_bridge_mappings": "svcnet1:br-svc,,physnet1 = br-ex,physnet1:300:398",
      //                               | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1 = br-ex,physnet1:300:398",
      //                                                ^^^^^^^^^^^^^^^^ error: 'physnet1 = br-ex' is not a valid mapping. Write a network and its bridge, such as 'svcnet1:br-svc'.
      //                                                | preferred fix: Change to 'physnet1:br-ex'
      //                                                | -     "overcloud_bridge_mappings": "svcnet1:br-svc,,physnet1 = br-ex,physnet1:300:398",
      //                                                | +     "overcloud_bridge_mappings": "svcnet1:br-svc,,physnet1:br-ex,physnet1:300:398",
      //                                                                 ^^^^^^^^^^^^^^^^ error: 'physnet1:300:398' is a range of VLANs and belongs in 'network_vlan_ranges'. Bridges belong here.
      //                                                                 | no fix
      ...
  `,
  );
});

test('nothing but commas', () => {
  checkKvm(
    bridgeMappingFormat,
    { 'svc.overcloud_bridge_mappings': ',' },
    `
      ...
          "overcloud_bridge_mappings": ",",
      //                               ^^^ error: 'overcloud_bridge_mappings' has a comma with nothing next to it.
      //                               | no fix
      ...
  `,
  );
});
