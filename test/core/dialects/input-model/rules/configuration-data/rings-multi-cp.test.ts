import { test } from 'vitest';
import { ringsMultiCp } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/rings-multi-cp.js';
import { checkModel } from '../../../../../support/examples.js';

test('the older list is for one control plane', () => {
  checkModel(ringsMultiCp, {
    'data/rings.yml': `
      ring-specifications:
      ^ error: 'ring-specifications' cannot be used with several control planes. Define the rings in the configuration data of each one.
      | related more.yml:2: The second control plane is defined here.
        - region-name: region1
    `,
    'data/more.yml': `
      control-planes:
        - name: control-plane-2
    `,
  });
  checkModel(ringsMultiCp, {
    'data/rings.yml': `
      ring-specifications:
      ^^^^^^^^^^^^^^^^^^^ error: 'ring-specifications' cannot be used with several control planes. Define the rings in the configuration data of each one.
      | related more.yml:2: The second control plane is defined here.
        region-name: region1
    `,
    'data/more.yml': `
      control-planes:
        - name: control-plane-2
    `,
  });
  checkModel(ringsMultiCp, {
    'data/rings.yml': `
      ring-specifications:
        - region-name: region1
    `,
  });
  checkModel(ringsMultiCp, {
    'data/more.yml': `
      control-planes:
        - name: control-plane-2
    `,
  });
});
