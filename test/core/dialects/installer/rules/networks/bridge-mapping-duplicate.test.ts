/** `installer/bridge-mapping-duplicate`. */
import { describe, expect, test } from 'vitest';
import { bridgeMappingDuplicate } from '../../../../../../server/src/core/dialects/installer/rules/networks/bridge-mapping-duplicate.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';
const file = (mappings: string) => `
  #- /kvm.json
  { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "${mappings}" } }
`;

describe('bridge-mapping-duplicate', () => {
  test('a bridge of two networks', () => {
    checkRule(
      bridgeMappingDuplicate,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-svc" } }
      //                                                                           ^^^^^^^^^^^^^^^ error: Duplicate bridge 'br-svc', also mapped to 'svcnet1'. A bridge has only one network.
      //                                                                           | fix: Remove 'physnet1:br-svc'
      //                                                                           | related 1: The first mapping is 'svcnet1:br-svc'.
      `,
    );
  });

  test.each([
    ['svcnet1:br-ex', "Duplicate network 'svcnet1', also mapped to 'br-svc'. A network has only one bridge."],
    ['svcnet1:br-svc', "Duplicate mapping 'svcnet1:br-svc'."],
  ])('%s', (second, message) => {
    expect(saidOfKvm('bridge-mapping-duplicate', { [MAPPINGS]: `svcnet1:br-svc,${second}` })).toEqual([
      [second, message],
    ]);
    checkFix(
      bridgeMappingDuplicate,
      file(`svcnet1:br-svc,${second}`),
      `Remove '${second}'`,
      file('svcnet1:br-svc'),
    );
  });

  test('different networks and bridges', () => {
    expect(saidOfKvm('bridge-mapping-duplicate', { [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex' })).toEqual(
      [],
    );
  });
});

test('a network with a second bridge', () => {
  checkKvm(
    bridgeMappingDuplicate,
    { 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,svcnet1:br-two' },
    `
      ...
          "overcloud_bridge_mappings": "svcnet1:br-svc,svcnet1:br-two",
      //                                               ^^^^^^^^^^^^^^ error: Duplicate network 'svcnet1', also mapped to 'br-svc'. A network has only one bridge.
      //                                               | related 44: The first mapping is 'svcnet1:br-svc'.
      //                                               | fix: Remove 'svcnet1:br-two'
      //                                               | -     "overcloud_bridge_mappings": "svcnet1:br-svc,svcnet1:br-two",
      //                                               | +     "overcloud_bridge_mappings": "svcnet1:br-svc",
      ...
  `,
  );
});

test('the same mapping twice is sure to be one too many', () => {
  checkKvm(
    bridgeMappingDuplicate,
    { 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex, svcnet1:br-svc' },
    `
      ...
          "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex, svcnet1:br-svc",
      //                                                               ^^^^^^^^^^^^^^ error: Duplicate mapping 'svcnet1:br-svc'.
      //                                                               | related 44: The first mapping is 'svcnet1:br-svc'.
      //                                                               | preferred fix: Remove 'svcnet1:br-svc'
      //                                                               | -     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex, svcnet1:br-svc",
      //                                                               | +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
      ...
  `,
  );
});
