import { test } from 'vitest';
import { cloudTypeInvalid } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-invalid.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('another word', () => {
  checkRule(
    cloudTypeInvalid,
    `
    #- /overcloud-config.json
    {
      "cloud_type": "KMV",
      //            ^^^^^ error: 'KMV' is no cloud type; did you mean 'KVM'?
      //            | fix: Change to 'KVM'
      "so_swift_proxy_scale": 0
    }
    `,
  );
  checkRule(
    cloudTypeInvalid,
    `
    #- /overcloud-config.json
    {
      "cloud_type": "Xen",
      //            ^^^^^ error: 'Xen' is no cloud type; write 'KVM' or 'ESX'.
      //            | fix: Change to 'KVM'
      //            | fix: Change to 'ESX'
      "so_swift_proxy_scale": 0
    }
    `,
  );
});

test.each(['', '<KVM or ESX>', 'KVM', 'esx'])('cloud type %o is not for this rule', (type) => {
  checkSilent(
    cloudTypeInvalid,
    `#- /a.json\n{ "cloud_type": "${type}", "so_swift_proxy_scale": 0, "vsa_ao_scale": 0 }`,
  );
});

test('a blank is a part of the value', () => {
  checkFix(
    cloudTypeInvalid,
    '#- /a.json\n{ "cloud_type": "KVM ", "so_swift_proxy_scale": 0 }',
    "Change to 'KVM'",
    '#- /a.json\n{ "cloud_type": "KVM", "so_swift_proxy_scale": 0 }',
  );
});
