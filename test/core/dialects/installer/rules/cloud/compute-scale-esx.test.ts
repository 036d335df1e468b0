import { test } from 'vitest';
import { computeScaleEsx } from '../../../../../../server/src/core/dialects/installer/rules/cloud/compute-scale-esx.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('compute nodes on ESX', () => {
  const before = '#- /esx-custom-ips.json\n{\n  "cloud_type": "ESX",\n  "compute_scale": 2\n}';
  checkRule(
    computeScaleEsx,
    `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "compute_scale": 2
    //^^^^^^^^^^^^^^^ info: 'compute_scale' has no effect on ESX, whose compute hosts belong to a vCenter.
    //| fix: Remove 'compute_scale'
    }
    `,
  );
  checkFix(
    computeScaleEsx,
    before,
    "Remove 'compute_scale'",
    '#- /esx-custom-ips.json\n{\n  "cloud_type": "ESX"\n}',
  );
  checkSilent(computeScaleEsx, kvm('"compute_scale": 2'));
});
