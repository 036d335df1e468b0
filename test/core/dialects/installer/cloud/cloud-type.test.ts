import { expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const missing = { id: 'installer/cloud-type-missing' };
const invalid = { id: 'installer/cloud-type-invalid' };
const letterCase = { id: 'installer/cloud-type-case' };
const fileName = { id: 'installer/cloud-type-file-name' };

const withoutType = `
  #- /overcloud-config.json
  {
    "so_swift_proxy_scale": 0,
    "so_swift_storage_scale": 0
  }
`;

test('no cloud type', () => {
  checkRule(
    missing,
    `
    #- /overcloud-config.json
    {
      "so_swift_proxy_scale": 0,
    //^^^^^^^^^^^^^^^^^^^^^^ error: 'cloud_type' is missing; write 'KVM' or 'ESX'.
    //| fix: Add 'cloud_type' with 'KVM'
    //| fix: Add 'cloud_type' with 'ESX'
      "so_swift_storage_scale": 0
    }
    `,
  );
  checkFix(
    missing,
    withoutType,
    "Add 'cloud_type' with 'KVM'",
    `
    #- /overcloud-config.json
    {
      "cloud_type": "KVM",
      "so_swift_proxy_scale": 0,
      "so_swift_storage_scale": 0
    }
    `,
  );
});

test('a file with vCenters is most likely for ESX', () => {
  checkRule(
    missing,
    `
    #- /overcloud-config.json
    { "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "vcenter": {} }
    //^^^^^^^^^^^^^^^^^^^^^^ error: 'cloud_type' is missing; write 'KVM' or 'ESX'.
    //| fix: Add 'cloud_type' with 'ESX'
    //| fix: Add 'cloud_type' with 'KVM'
    `,
  );
});

test('what is not in a broken file is not known to be missing, and neither is what is misspelt', () => {
  checkSilent(missing, '#- /a.json\n{ "so_swift_proxy_scale": 0, "so_swift_storage_scale": ');
  checkSilent(
    missing,
    '#- /a.json\n{ "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0, "cloud-type": "KVM" }',
  );
});

test('another word', () => {
  checkRule(
    invalid,
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
    invalid,
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
    invalid,
    `#- /a.json\n{ "cloud_type": "${type}", "so_swift_proxy_scale": 0, "vsa_ao_scale": 0 }`,
  );
});

test('a blank is a part of the value', () => {
  checkFix(
    invalid,
    '#- /a.json\n{ "cloud_type": "KVM ", "so_swift_proxy_scale": 0 }',
    "Change to 'KVM'",
    '#- /a.json\n{ "cloud_type": "KVM", "so_swift_proxy_scale": 0 }',
  );
});

test('small letters', () => {
  checkRule(
    letterCase,
    `
    #- /overcloud-config.json
    {
      "cloud_type": "kvm"
      //            ^^^^^ warning: 'kvm' must be written 'KVM'.
      //            | fix: Change to 'KVM'
    }
    `,
  );
  checkSilent(letterCase, '#- /a.json\n{ "cloud_type": "ESX" }');
});

test('the name of the file and the cloud type', () => {
  checkRule(
    fileName,
    `
    #- /esx-custom-ips-vlan.json
    {
      "cloud_type": "KVM"
      //            ^^^^^ warning: The name of this file says ESX, but its cloud type is 'KVM'.
      //            | fix: Change to 'ESX'
    }
    `,
  );
});

test.each([
  ['kvm-custom-ips.json', 'KVM'],
  ['KVM_lab.json', 'kvm'],
  ['kvmlike.json', 'ESX'],
  ['from-esx-to-kvm.json', 'KVM'],
  ['kvm-to-esx.json', 'ESX'],
])('%s may hold %s', (name, type) => {
  const findings = analysisOf(name, `{ "cloud_type": "${type}" }`).findings();
  expect(findings.map(({ rule }) => rule)).not.toContain(fileName.id);
});
