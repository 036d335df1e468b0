/** `installer/svc-mapping-missing`. */
import { describe, expect, test } from 'vitest';
import { svcMappingMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-mapping-missing.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';

describe('svc-mapping-missing', () => {
  const file = (mappings: string) => `
    #- /kvm.json
    { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "${mappings}" } }
  `;

  test('it is not there', () => {
    checkRule(
      svcMappingMissing,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "physnet1:br-ex" } }
      //                                                           ^^^^^^^^^^^^^^^^ error: Missing mapping 'svcnet1:br-svc': without it, the Service network has no bridge.
      //                                                           | preferred fix: Add 'svcnet1:br-svc'
      `,
    );
    checkFix(
      svcMappingMissing,
      file('physnet1:br-ex'),
      "Add 'svcnet1:br-svc'",
      file('physnet1:br-ex,svcnet1:br-svc'),
    );
  });

  test('another bridge', () => {
    expect(saidOfKvm('svc-mapping-missing', { [MAPPINGS]: 'physnet1:br-ex,svcnet1:br-sv' })).toEqual([
      ['svcnet1:br-sv', "'svcnet1' must be mapped to 'br-svc', not to 'br-sv'."],
    ]);
    checkFix(
      svcMappingMissing,
      file('svcnet1:br-sv'),
      "Change 'svcnet1:br-sv' to 'svcnet1:br-svc'",
      file('svcnet1:br-svc'),
    );
  });

  test('another network on its bridge', () => {
    checkFix(
      svcMappingMissing,
      file('svcnet:br-svc,physnet1:br-ex'),
      "Change 'svcnet:br-svc' to 'svcnet1:br-svc'",
      file('svcnet1:br-svc,physnet1:br-ex'),
    );
  });

  test('the other key of mappings counts too', () => {
    const patch = { [MAPPINGS]: undefined, bridge_mappings: 'physnet1:br-ex' };
    expect(saidOfKvm('svc-mapping-missing', { ...patch, bridge_mappings: 'svcnet1:br-svc' })).toEqual([]);
    expect(saidOfKvm('svc-mapping-missing', patch)).toHaveLength(1);
  });

  test.each([
    'svcnet1:br-svc',
    'physnet1:br-ex, svcnet1:br-svc',
    'svcnet1=br-svc',
    '',
    '<mappings>',
    undefined,
  ])('%s is right, or not its business', (mappings) => {
    expect(saidOfKvm('svc-mapping-missing', { [MAPPINGS]: mappings })).toEqual([]);
  });

  test('without a Service network it is not needed', () => {
    expect(saidOfEsx('svc-mapping-missing', { bridge_mappings: 'physnet1:br-ex' })).toEqual([]);
  });
});

test('another bridge', () => {
  checkKvm(
    svcMappingMissing,
    { 'svc.overcloud_bridge_mappings': 'svcnet1:br-ex' },
    `
      ...
          "overcloud_bridge_mappings": "svcnet1:br-ex",
      //                                ^^^^^^^^^^^^^ error: 'svcnet1' must be mapped to 'br-svc', not to 'br-ex'.
      //                                | preferred fix: Change 'svcnet1:br-ex' to 'svcnet1:br-svc'
      //                                | -     "overcloud_bridge_mappings": "svcnet1:br-ex",
      //                                | +     "overcloud_bridge_mappings": "svcnet1:br-svc",
      ...
  `,
  );
});

test('no mapping', () => {
  checkKvm(
    svcMappingMissing,
    { 'svc.overcloud_bridge_mappings': 'physnet1:br-ex' },
    `
      ...
          "overcloud_bridge_mappings": "physnet1:br-ex",
      //                               ^^^^^^^^^^^^^^^^ error: Missing mapping 'svcnet1:br-svc': without it, the Service network has no bridge.
      //                               | preferred fix: Add 'svcnet1:br-svc'
      //                               | -     "overcloud_bridge_mappings": "physnet1:br-ex",
      //                               | +     "overcloud_bridge_mappings": "physnet1:br-ex,svcnet1:br-svc",
      ...
  `,
  );
});

test("the network and the bridge in each other's place", () => {
  checkKvm(
    svcMappingMissing,
    { [MAPPINGS]: 'physnet1:br-ex,br-svc:svcnet1' },
    `
    ...
        "overcloud_bridge_mappings": "physnet1:br-ex,br-svc:svcnet1",
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: Missing mapping 'svcnet1:br-svc': without it, the Service network has no bridge.
    //                               | preferred fix: Change 'br-svc:svcnet1' to 'svcnet1:br-svc'
    //                               | -     "overcloud_bridge_mappings": "physnet1:br-ex,br-svc:svcnet1",
    //                               | +     "overcloud_bridge_mappings": "physnet1:br-ex,svcnet1:br-svc",
    ...
    `,
  );
});
