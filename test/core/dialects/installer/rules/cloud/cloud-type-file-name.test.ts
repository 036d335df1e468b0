import { expect, test } from 'vitest';
import { cloudTypeFileName } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-file-name.js';
import { analysisOf, checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('the name of the file and the cloud type', () => {
  checkRule(
    cloudTypeFileName,
    `
    #- /esx-custom-ips-vlan.json
    {
      "cloud_type": "KVM"
    //              ^^^^^ warning: The name of this file says ESX, but its cloud type is 'KVM'.
    //              | fix: Change to 'ESX'
    //              | -   "cloud_type": "KVM"
    //              | +   "cloud_type": "ESX"
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
  expect(findings.map(({ rule }) => rule)).not.toContain(cloudTypeFileName.id);
});

test('a file without a cloud type', () => {
  const text = '{ "so_swift_proxy_scale": 0, "so_swift_storage_scale": 0 }';
  checkSilent(cloudTypeFileName, `#- /kvm-custom-ips.json\n${text}`);
  checkSilent(cloudTypeFileName, `#- /lab.json\n${text}`);
});
