import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const small = { id: 'installer/vsa-scale-small' };
const large = { id: 'installer/vsa-scale-large' };
const esx = { id: 'installer/vsa-scale-esx' };

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('one or two nodes in all', () => {
  checkRule(
    small,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 1,
      //           ^ warning: A StoreVirtual cluster needs at least 3 nodes for production, and there are 2.
      //           | related 4: 1 of them.
      //           | fix: Change to 2
      "vsa_ao_scale": 1
    }
    `,
  );
  checkFix(small, kvm('"vsa_scale": "1"'), 'Change to 3', kvm('"vsa_scale": 3'));
});

test.each([
  '"vsa_scale": 0',
  '"vsa_scale": 3',
  '"vsa_scale": 1, "vsa_ao_scale": 2',
  '"vsa_scale": 1, "vsa_ao_scale": "?"',
])('%s is enough, or none, or unknown', (members) => {
  checkSilent(small, kvm(members));
  checkSilent(large, kvm(members));
});

test('more nodes than a cluster takes', () => {
  checkRule(
    large,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 17
      //           ^^ info: A StoreVirtual cluster takes 16 nodes; 17 are at least 2 clusters.
    }
    `,
  );
  checkRule(
    large,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 16,
      "vsa_ao_scale": 17
      //              ^^ info: A StoreVirtual cluster takes 16 nodes; 33 are at least 3 clusters in 2 management groups.
      //              | related 3: 16 of them.
    }
    `,
  );
  checkSilent(large, kvm('"vsa_scale": 16'));
});

test('on ESX there are none', () => {
  const before = `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "vsa_scale": 1,
      //           ^ warning: StoreVirtual nodes serve KVM, and this is an ESX cloud; leave 'vsa_scale' out.
      //           | related 2: The cloud type is ESX.
      //           | fix: Remove 'vsa_scale'
      "vsa_ao_scale": 0
    }
    `;
  checkRule(esx, before);
  checkSilent(small, '#- /esx.json\n{ "cloud_type": "ESX", "vsa_scale": 1 }');
  checkSilent(large, '#- /esx.json\n{ "cloud_type": "ESX", "vsa_scale": 20 }');
  checkSilent(esx, kvm('"vsa_scale": 1'));
});
