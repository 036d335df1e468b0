/** `installer/svc-flat-missing`. */
import { describe, expect, test } from 'vitest';
import { svcFlatMissing } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-flat-missing.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const FLAT = 'svc.overcloud_flat_networks';

describe('svc-flat-missing', () => {
  const file = (networks: string) => `
    #- /kvm.json
    { "cloud_type": "KVM", "svc": { "overcloud_flat_networks": "${networks}" } }
  `;

  test('it is not there', () => {
    checkRule(
      svcFlatMissing,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "overcloud_flat_networks": "physical" } }
      //                                                         ^^^^^^^^^^ error: 'svcnet1' is missing from the flat networks. The Service network is created with this name.
      //                                                         | preferred fix: Add 'svcnet1'
      `,
    );
    checkFix(svcFlatMissing, file('physical'), "Add 'svcnet1'", file('physical,svcnet1'));
  });

  test('a slip in the name', () => {
    expect(saidOfKvm('svc-flat-missing', { [FLAT]: 'physical,svcnet' })).toEqual([
      [
        'svcnet',
        "'svcnet1' is missing from the flat networks. The Service network is created with this name.",
      ],
    ]);
    checkFix(
      svcFlatMissing,
      file('physical,svcnet'),
      "Change 'svcnet' to 'svcnet1'",
      file('physical,svcnet1'),
    );
  });

  test.each(['svcnet1', 'physical, svcnet1', '*', '', '<networks>', '{{ networks }}'])('%s', (networks) => {
    expect(saidOfKvm('svc-flat-missing', { [FLAT]: networks })).toEqual([]);
  });
});

test('a misspelt name', () => {
  checkKvm(
    svcFlatMissing,
    { 'svc.overcloud_flat_networks': 'svcnet2,physnet1' },
    `
      ...
          "overcloud_flat_networks": "svcnet2,physnet1",
      //                              ^^^^^^^ error: 'svcnet1' is missing from the flat networks. The Service network is created with this name.
      //                              | fix: Change 'svcnet2' to 'svcnet1'
      //                              | -     "overcloud_flat_networks": "svcnet2,physnet1",
      //                              | +     "overcloud_flat_networks": "svcnet1,physnet1",
      ...
  `,
  );
});

test('other networks only', () => {
  checkKvm(
    svcFlatMissing,
    { 'svc.overcloud_flat_networks': 'physnet1' },
    `
      ...
          "overcloud_flat_networks": "physnet1",
      //                             ^^^^^^^^^^ error: 'svcnet1' is missing from the flat networks. The Service network is created with this name.
      //                             | preferred fix: Add 'svcnet1'
      //                             | -     "overcloud_flat_networks": "physnet1",
      //                             | +     "overcloud_flat_networks": "physnet1,svcnet1",
      ...
  `,
  );
});
