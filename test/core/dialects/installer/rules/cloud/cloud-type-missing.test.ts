import { test } from 'vitest';
import { cloudTypeMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('no cloud type', () => {
  checkRule(
    cloudTypeMissing,
    `
    #- /overcloud-config.json
    {
      "so_swift_proxy_scale": 0,
    //^^^^^^^^^^^^^^^^^^^^^^ error: Missing required key 'cloud_type'. Write 'KVM' or 'ESX'.
    //| fix: Add 'cloud_type' with 'KVM'
    //|   {
    //| +   "cloud_type": "KVM",
    //| fix: Add 'cloud_type' with 'ESX'
    //|   {
    //| +   "cloud_type": "ESX",
      "so_swift_storage_scale": 0
    }
    `,
  );
});

test('a file with vCenters is most likely for ESX', () => {
  checkRule(
    cloudTypeMissing,
    `
    #- /overcloud-config.json
    { "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    //^^^^^^^^^^^^^^^^^^^^^^ error: Missing required key 'cloud_type'. Write 'KVM' or 'ESX'.
    //| fix: Add 'cloud_type' with 'ESX'
    //| - { "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    //| + { "cloud_type": "ESX", "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    //| fix: Add 'cloud_type' with 'KVM'
    //| - { "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    //| + { "cloud_type": "KVM", "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    `,
  );
});

test('what is not in a broken file is not known to be cloudTypeMissing, and neither is what is misspelt', () => {
  checkSilent(cloudTypeMissing, '#- /a.json\n{ "so_swift_proxy_scale": 0, "so_swift_storage_scale": ');
  checkSilent(
    cloudTypeMissing,
    '#- /a.json\n{ "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "cloud-type": "KVM" }',
  );
});

test('a file without blanks', () => {
  checkRule(
    cloudTypeMissing,
    `
    #- /overcloud-config.json
    {"so_swift_proxy_scale": 0,"so_swift_storage_scale": 0}
     ^^^^^^^^^^^^^^^^^^^^^^ error: Missing required key 'cloud_type'. Write 'KVM' or 'ESX'.
     | fix: Add 'cloud_type' with 'KVM'
     | - {"so_swift_proxy_scale": 0,"so_swift_storage_scale": 0}
     | + {"cloud_type": "KVM", "so_swift_proxy_scale": 0,"so_swift_storage_scale": 0}
     | fix: Add 'cloud_type' with 'ESX'
     | - {"so_swift_proxy_scale": 0,"so_swift_storage_scale": 0}
     | + {"cloud_type": "ESX", "so_swift_proxy_scale": 0,"so_swift_storage_scale": 0}
    `,
  );
});
