import { test } from 'vitest';
import { cloudTypeCase } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-case.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

test('small letters', () => {
  checkRule(
    cloudTypeCase,
    `
    #- /overcloud-config.json
    {
      "cloud_type": "kvm"
    //              ^^^^^ warning: 'kvm' must be written 'KVM'.
    //              | preferred fix: Change to 'KVM'
    //              | -   "cloud_type": "kvm"
    //              | +   "cloud_type": "KVM"
    }
    `,
  );
  checkSilent(cloudTypeCase, '#- /a.json\n{ "cloud_type": "ESX" }');
});
