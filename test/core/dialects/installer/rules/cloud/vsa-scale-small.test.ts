import { test } from 'vitest';
import { vsaScaleSmall } from '../../../../../../server/src/core/dialects/installer/rules/cloud/vsa-scale-small.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('one or two nodes in all', () => {
  checkRule(
    vsaScaleSmall,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 1,
    //             ^ warning: A StoreVirtual cluster must have at least 3 nodes for production, not 2.
    //             | related 4: 1 of them.
    //             | fix: Change to 2
    //             | -   "vsa_scale": 1,
    //             | +   "vsa_scale": 2,
      "vsa_ao_scale": 1
    }
    `,
  );
  checkRule(
    vsaScaleSmall,
    `
    #- /kvm.json
    { "cloud_type": "KVM", "vsa_scale": "1" }
    //                                  ^^^ warning: A StoreVirtual cluster must have at least 3 nodes for production, not 1.
    //                                  | fix: Change to 3
    //                                  | - { "cloud_type": "KVM", "vsa_scale": "1" }
    //                                  | + { "cloud_type": "KVM", "vsa_scale": 3 }
    `,
  );
});

test.each([
  '"vsa_scale": 0',
  '"vsa_scale": 3',
  '"vsa_scale": 1, "vsa_ao_scale": 2',
  '"vsa_scale": 1, "vsa_ao_scale": "?"',
])('%s is enough, or none, or unknown', (members) => {
  checkSilent(vsaScaleSmall, kvm(members));
});

test('on ESX there are none', () => {
  checkSilent(vsaScaleSmall, '#- /esx.json\n{ "cloud_type": "ESX", "vsa_scale": 1 }');
});

test('a count that is not known', () => {
  checkKvm(vsaScaleSmall, { vsa_scale: 1, vsa_ao_scale: '<number>' });
  checkKvm(vsaScaleSmall, { vsa_scale: 0 });
});
