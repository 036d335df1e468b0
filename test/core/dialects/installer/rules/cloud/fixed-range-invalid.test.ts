import { test } from 'vitest';
import { fixedRangeInvalid } from '../../../../../../server/src/core/dialects/installer/rules/cloud/fixed-range-invalid.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('no text', () => {
  checkRule(
    fixedRangeInvalid,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "fixed_range_cidr": ["10.0.0.0/8"]
    //                    ^^^^^^^^^^^^^^ error: 'fixed_range_cidr' must be one subnet in quotes, such as "172.16.100.0/24".
    //                    | no fix
    }
    `,
  );
});
