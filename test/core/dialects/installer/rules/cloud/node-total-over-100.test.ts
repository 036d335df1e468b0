import { expect, test } from 'vitest';
import { nodeTotalOver100 } from '../../../../../../server/src/core/dialects/installer/rules/cloud/node-total-over-100.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('with what is always there, more than a hundred', () => {
  checkRule(
    nodeTotalOver100,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 3,
      "compute_scale": 92
    //                 ^^ error: A cloud must have at most 100 machines, not 101. This file asks for 1 Undercloud + 3 OvercloudControl + 2 OvercloudSwiftStorage + 3 OvercloudVSAStorage + 92 OvercloudCompute.
    //                 | related 3: OvercloudVSAStorage: 3.
    //                 | no fix
    }
    `,
  );
});

test('exactly a hundred', () => {
  checkSilent(nodeTotalOver100, '#- /kvm.json\n{ "cloud_type": "KVM", "vsa_scale": 3, "compute_scale": 91 }');
});

test('what is not known can only add to the sum', () => {
  checkRule(
    nodeTotalOver100,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": "some",
      "so_swift_storage_scale": 95
    //                          ^^ error: A cloud must have at most 100 machines, not 101. This file asks for 1 Undercloud + 3 OvercloudControl + 2 OvercloudSwiftStorage + 95 OvercloudSOSwiftStorage.
    //                          | no fix
    }
    `,
  );
});

test('on ESX the number of compute nodes is passed over', () => {
  checkSilent(nodeTotalOver100, '#- /esx.json\n{ "cloud_type": "ESX", "compute_scale": 99 }');
});

test('more compute nodes than a hundred are one mistake', () => {
  const findings = analysisOf('kvm.json', '{ "cloud_type": "KVM", "compute_scale": 101 }').findings();
  const about = findings.map((finding) => finding.rule).filter((id) => /scale|total/.test(id));
  expect(about).toEqual(['installer/compute-scale-range']);
});

test('a hundred compute nodes, and more than a hundred of another role', () => {
  checkKvm(
    nodeTotalOver100,
    { compute_scale: 100 },
    `
    ...
      "compute_scale": 100,
    //                 ^^^ error: A cloud must have at most 100 machines, not 106. This file asks for 1 Undercloud + 3 OvercloudControl + 2 OvercloudSwiftStorage + 100 OvercloudCompute.
    //                 | no fix
    ...
    `,
  );
  checkKvm(
    nodeTotalOver100,
    { vsa_scale: 101 },
    `
    ...
      "vsa_scale": 101
    //             ^^^ error: A cloud must have at most 100 machines, not 111. This file asks for 1 Undercloud + 3 OvercloudControl + 2 OvercloudSwiftStorage + 101 OvercloudVSAStorage + 4 OvercloudCompute.
    //             | related 3: OvercloudCompute: 4.
    //             | no fix
    ...
    `,
  );
  checkKvm(nodeTotalOver100, { compute_scale: 94 });
  checkKvm(nodeTotalOver100, { compute_scale: undefined });
});
