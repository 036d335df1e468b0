import { test } from 'vitest';
import { vsaScaleEsx } from '../../../../../../server/src/core/dialects/installer/rules/cloud/vsa-scale-esx.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('on ESX there are none', () => {
  const before = `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "vsa_scale": 1,
      //           ^ warning: StoreVirtual nodes serve KVM, and this is an ESX cloud; leave 'vsa_scale' out.
      //           | related 2: The cloud type is ESX.
      //           | fix: Remove 'vsa_scale'
      "vsa_ao_scale": 0
    }
  `;
  checkRule(vsaScaleEsx, before);
  checkSilent(vsaScaleEsx, kvm('"vsa_scale": 1'));
});
