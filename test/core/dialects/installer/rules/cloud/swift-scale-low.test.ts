import { test } from 'vitest';
import { swiftScaleLow } from '../../../../../../server/src/core/dialects/installer/rules/cloud/swift-scale-low.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('too few starter nodes of the object store', () => {
  checkRule(
    swiftScaleLow,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "swift_scale": 1
    //               ^ warning: The object store starts with 2 nodes, and 'swift_scale' is 1.
    //               | fix: Change to 2
    //               | -   "swift_scale": 1
    //               | +   "swift_scale": 2
    //               | fix: Remove 'swift_scale'
    //               | -   "cloud_type": "KVM",
    //               | -   "swift_scale": 1
    //               | +   "cloud_type": "KVM"
    }
    `,
  );
  for (const value of ['2', '"3"', '-1']) checkSilent(swiftScaleLow, kvm(`"swift_scale": ${value}`));
  checkSilent(swiftScaleLow, kvm('"vsa_scale": 0'));
});
