import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { saidOfEsx, saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';
const FLAT = 'svc.overcloud_flat_networks';

describe('svc-mapping-missing', () => {
  const rule = { id: 'installer/svc-mapping-missing' };
  const file = (mappings: string) => `
    #- /kvm.json
    { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "${mappings}" } }
  `;

  test('it is not there', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_bridge_mappings": "physnet1:br-ex" } }
      //                                                           ^^^^^^^^^^^^^^^^ error: The mapping 'svcnet1:br-svc' is missing, without which the Service network has no bridge.
      //                                                           | fix: Add 'svcnet1:br-svc'
      `,
    );
    checkFix(rule, file('physnet1:br-ex'), "Add 'svcnet1:br-svc'", file('physnet1:br-ex,svcnet1:br-svc'));
  });

  test('another bridge', () => {
    expect(saidOfKvm('svc-mapping-missing', { [MAPPINGS]: 'physnet1:br-ex,svcnet1:br-sv' })).toEqual([
      ['svcnet1:br-sv', "'svcnet1' is mapped to 'br-sv'; its bridge is 'br-svc'."],
    ]);
    checkFix(
      rule,
      file('svcnet1:br-sv'),
      "Change 'svcnet1:br-sv' to 'svcnet1:br-svc'",
      file('svcnet1:br-svc'),
    );
  });

  test('another network on its bridge', () => {
    checkFix(
      rule,
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

describe('svc-flat-missing', () => {
  const rule = { id: 'installer/svc-flat-missing' };
  const file = (networks: string) => `
    #- /kvm.json
    { "cloud_type": "KVM", "svc": { "overcloud_flat_networks": "${networks}" } }
  `;

  test('it is not there', () => {
    checkRule(
      rule,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_flat_networks": "physical" } }
      //                                                         ^^^^^^^^^^ error: 'svcnet1' is not among the flat networks; the Service network is made under this name.
      //                                                         | fix: Add 'svcnet1'
      `,
    );
    checkFix(rule, file('physical'), "Add 'svcnet1'", file('physical,svcnet1'));
  });

  test('a slip in the name', () => {
    expect(saidOfKvm('svc-flat-missing', { [FLAT]: 'physical,svcnet' })).toEqual([
      ['svcnet', "'svcnet1' is not among the flat networks; the Service network is made under this name."],
    ]);
    checkFix(rule, file('physical,svcnet'), "Change 'svcnet' to 'svcnet1'", file('physical,svcnet1'));
  });

  test.each(['svcnet1', 'physical, svcnet1', '*', '', '<networks>', '{{ networks }}'])('%s', (networks) => {
    expect(saidOfKvm('svc-flat-missing', { [FLAT]: networks })).toEqual([]);
  });
});
