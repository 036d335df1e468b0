import { test } from 'vitest';
import { vsaScaleEsx } from '../../../../../../server/src/core/dialects/installer/rules/cloud/vsa-scale-esx.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

test('StoreVirtual nodes on ESX', () => {
  checkEsx(
    vsaScaleEsx,
    { vsa_scale: 1, vsa_ao_scale: '2' },
    `
    ...
      "vsa_scale": 1,
    //             ^ warning: 'vsa_scale' cannot be used on ESX: StoreVirtual nodes are for KVM.
    //             | related 2: The cloud type is ESX.
    //             | fix: Remove 'vsa_scale'
    //             | -   "vsa_scale": 1,
      "vsa_ao_scale": "2"
    //                ^^^ warning: 'vsa_ao_scale' cannot be used on ESX: StoreVirtual nodes are for KVM.
    //                | related 2: The cloud type is ESX.
    //                | fix: Remove 'vsa_ao_scale'
    //                | -   "vsa_scale": 1,
    //                | -   "vsa_ao_scale": "2"
    //                | +   "vsa_scale": 1
    ...
    `,
  );
});

test('none, unknown, and a KVM cloud', () => {
  checkEsx(vsaScaleEsx, { vsa_scale: 0, vsa_ao_scale: '<number>' });
  checkEsx(vsaScaleEsx, { vsa_scale: -1 });
  checkKvm(vsaScaleEsx, { vsa_scale: 1 });
  checkKvm(vsaScaleEsx, { cloud_type: undefined, vsa_scale: 1 });
});
