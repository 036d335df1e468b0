import { test } from 'vitest';
import { vsaScaleLarge } from '../../../../../../server/src/core/dialects/installer/rules/cloud/vsa-scale-large.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test.each([
  '"vsa_scale": 0',
  '"vsa_scale": 3',
  '"vsa_scale": 1, "vsa_ao_scale": 2',
  '"vsa_scale": 1, "vsa_ao_scale": "?"',
])('%s is enough, or none, or unknown', (members) => {
  checkSilent(vsaScaleLarge, kvm(members));
});

test('more nodes than a cluster takes', () => {
  checkRule(
    vsaScaleLarge,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 17
    //             ^^ info: 17 StoreVirtual nodes need at least 2 clusters: a cluster has at most 16 nodes.
    //             | no fix
    }
    `,
  );
  checkRule(
    vsaScaleLarge,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "vsa_scale": 16,
      "vsa_ao_scale": 17
    //                ^^ info: 33 StoreVirtual nodes need at least 3 clusters in 2 management groups: a cluster has at most 16 nodes.
    //                | related 3: 16 of them.
    //                | no fix
    }
    `,
  );
  checkSilent(vsaScaleLarge, kvm('"vsa_scale": 16'));
});

test('on ESX there are none', () => {
  checkSilent(vsaScaleLarge, '#- /esx.json\n{ "cloud_type": "ESX", "vsa_scale": 20 }');
});

test('as many as a management group takes', () => {
  checkKvm(
    vsaScaleLarge,
    { vsa_scale: 32 },
    `
    ...
      "vsa_scale": 32
    //             ^^ info: 32 StoreVirtual nodes need at least 2 clusters: a cluster has at most 16 nodes.
    //             | no fix
    ...
    `,
  );
  checkKvm(vsaScaleLarge, { vsa_scale: 20, vsa_ao_scale: '<number>' });
});
