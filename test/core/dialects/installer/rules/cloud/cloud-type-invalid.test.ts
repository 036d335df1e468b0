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
    //              ^^^^^ error: 'KMV' is no cloud type. Did you mean 'KVM'?
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
    //              ^^^^^ error: 'Xen' is no cloud type; write 'KVM' or 'ESX'.
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
    //              ^^^^^^ error: 'KVM ' is no cloud type. Did you mean 'KVM'?
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
    //              ^^^^^^^^^^^^^ error: 'VMware ESXi' is no cloud type. Did you mean 'ESX'?
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
    //              ^^^^^^ error: 'qemu' is no cloud type. Did you mean 'KVM'?
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
    //              ^^^^^^^^^^^^^^^^^ error: 'KVM and vSphere' is no cloud type; write 'KVM' or 'ESX'.
    //              | fix: Change to 'KVM'
    //              | - { "cloud_type": "KVM and vSphere", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "KVM", "so_swift_proxy_scale": 0 }
    //              | fix: Change to 'ESX'
    //              | - { "cloud_type": "KVM and vSphere", "so_swift_proxy_scale": 0 }
    //              | + { "cloud_type": "ESX", "so_swift_proxy_scale": 0 }
    `,
  );
});
