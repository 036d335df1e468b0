import { test } from 'vitest';
import { cloudTypeCase } from '../../../../../../server/src/core/dialects/installer/rules/cloud/cloud-type-case.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

test('small letters', () => {
  checkKvm(
    cloudTypeCase,
    { cloud_type: 'kvm' },
    `
    ...
      "cloud_type": "kvm",
    //              ^^^^^ warning: 'kvm' must be written 'KVM'.
    //              | preferred fix: Change to 'KVM'
    //              | -   "cloud_type": "kvm",
    //              | +   "cloud_type": "KVM",
    ...
    `,
  );
  checkEsx(
    cloudTypeCase,
    { cloud_type: 'Esx' },
    `
    ...
      "cloud_type": "Esx",
    //              ^^^^^ warning: 'Esx' must be written 'ESX'.
    //              | preferred fix: Change to 'ESX'
    //              | -   "cloud_type": "Esx",
    //              | +   "cloud_type": "ESX",
    ...
    `,
  );
});

test('capitals, and what is no type', () => {
  checkEsx(cloudTypeCase, { cloud_type: 'ESX' });
  checkKvm(cloudTypeCase, { cloud_type: 'xen' });
  checkKvm(cloudTypeCase, { cloud_type: undefined });
});
