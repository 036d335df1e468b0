import { test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvOf } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { computeScaleRange } from '../../../../../../server/src/core/dialects/installer/rules/cloud/compute-scale-range.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

const esx = (members: string) => `#- /esx.json\n{ "cloud_type": "ESX", ${members} }`;

test('too few and too many compute nodes', () => {
  checkRule(
    computeScaleRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": 0
    //                 ^ error: 'compute_scale' must be between 1 and 100 on KVM, not 0.
    //                 | no fix
    }
    `,
  );
  checkRule(
    computeScaleRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": "101"
    //                 ^^^^^ error: 'compute_scale' must be between 1 and 100 on KVM, not 101.
    //                 | no fix
    }
    `,
  );
  for (const value of ['1', '100', '-1', '"few"'])
    checkSilent(computeScaleRange, kvm(`"compute_scale": ${value}`));
  checkSilent(computeScaleRange, esx('"compute_scale": 0'));
});

test('the machines that are listed', () => {
  checkRule(
    computeScaleRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": "0"
    //                 ^^^ error: 'compute_scale' must be between 1 and 100 on KVM, not 0.
    //                 | fix: Change to 1
    //                 | -   "compute_scale": "0"
    //                 | +   "compute_scale": "1"
    }
    `,
    { files: { 'baremetal.csv': csvOf(machines) } },
  );
});
