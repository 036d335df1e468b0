import { test } from 'vitest';
import { cloudTypeInvalid } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-invalid.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('another word', () => {
  checkRule(
    cloudTypeInvalid,
    `
    #- /overcloud-config.json
    {
      "cloud_type": "KMV",
    //              ^^^^^ error: Unknown cloud type 'KMV'. Did you mean 'KVM'?
    //              | preferred fix: Change to 'KVM'
    //              | -   "cloud_type": "KMV",
    //              | +   "cloud_type": "KVM",
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
    //              ^^^^^ error: Unknown cloud type 'Xen'; write 'KVM' or 'ESX'.
    //              | fix: Change to 'KVM'
    //              | -   "cloud_type": "Xen",
    //              | +   "cloud_type": "KVM",
    //              | fix: Change to 'ESX'
    //              | -   "cloud_type": "Xen",
    //              | +   "cloud_type": "ESX",
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
  checkRule(
    cloudTypeInvalid,
    `
    #- /a.json
    { "cloud_type": "KVM ", "so_swift_proxy_scale": 0 }
    //              ^^^^^^ error: Unknown cloud type 'KVM '. Did you mean 'KVM'?
    //              | preferred fix: Change to 'KVM'
    //              | - { "cloud_type": "KVM ", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "KVM", "so_swift_proxy_scale": 0 }
    `,
  );
});

test('products', () => {
  checkRule(
    cloudTypeInvalid,
    `
    #- /a.json
    { "cloud_type": "VMware ESXi", "so_swift_proxy_scale": 0 }
    //              ^^^^^^^^^^^^^ error: Unknown cloud type 'VMware ESXi'. Did you mean 'ESX'?
    //              | fix: Change to 'ESX'
    //              | - { "cloud_type": "VMware ESXi", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "ESX", "so_swift_proxy_scale": 0 }
    `,
  );
  checkRule(
    cloudTypeInvalid,
    `
    #- /a.json
    { "cloud_type": "qemu", "so_swift_proxy_scale": 0 }
    //              ^^^^^^ error: Unknown cloud type 'qemu'. Did you mean 'KVM'?
    //              | fix: Change to 'KVM'
    //              | - { "cloud_type": "qemu", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "KVM", "so_swift_proxy_scale": 0 }
    `,
  );
  checkRule(
    cloudTypeInvalid,
    `
    #- /a.json
    { "cloud_type": "KVM and vSphere", "so_swift_proxy_scale": 0 }
    //              ^^^^^^^^^^^^^^^^^ error: Unknown cloud type 'KVM and vSphere'; write 'KVM' or 'ESX'.
    //              | fix: Change to 'KVM'
    //              | - { "cloud_type": "KVM and vSphere", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "KVM", "so_swift_proxy_scale": 0 }
    //              | fix: Change to 'ESX'
    //              | - { "cloud_type": "KVM and vSphere", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "ESX", "so_swift_proxy_scale": 0 }
    `,
  );
});
