import { test } from 'vitest';
import { computeScaleEsx } from '../../../../../../server/src/core/dialects/installer/rules/cloud/compute-scale-esx.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('compute nodes on ESX', () => {
  checkRule(
    computeScaleEsx,
    `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "compute_scale": 2
    //^^^^^^^^^^^^^^^ info: 'compute_scale' has no effect on ESX, whose compute hosts belong to a vCenter.
    //| preferred fix: Remove 'compute_scale'
    //| -   "cloud_type": "ESX",
    //| -   "compute_scale": 2
    //| +   "cloud_type": "ESX"
    }
    `,
  );
  checkSilent(computeScaleEsx, kvm('"compute_scale": 2'));
});
