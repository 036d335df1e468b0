import { test } from 'vitest';
import { computeScaleEsx } from '../../../../../../server/src/core/dialects/installer/rules/cloud/compute-scale-esx.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';

test('compute nodes on ESX', () => {
  checkEsx(
    computeScaleEsx,
    { compute_scale: 2 },
    `
    ...
      "compute_scale": 2
    //^^^^^^^^^^^^^^^ info: 'compute_scale' has no effect on ESX, whose compute hosts belong to a vCenter.
    //| unnecessary
    //| fix: Remove 'compute_scale'
    //| -   },
    //| -   "compute_scale": 2
    //| +   }
    ...
    `,
  );
  checkEsx(
    computeScaleEsx,
    { compute_scale: '<number>' },
    `
    ...
      "compute_scale": "<number>"
    //^^^^^^^^^^^^^^^ info: 'compute_scale' has no effect on ESX, whose compute hosts belong to a vCenter.
    //| fix: Remove 'compute_scale'
    //| -   },
    //| -   "compute_scale": "<number>"
    //| +   }
    ...
    `,
  );
});

test('no number, a KVM cloud, and a cloud of no known type', () => {
  checkEsx(computeScaleEsx, {});
  checkKvm(computeScaleEsx, { compute_scale: 2 });
  checkKvm(computeScaleEsx, { cloud_type: undefined });
});
