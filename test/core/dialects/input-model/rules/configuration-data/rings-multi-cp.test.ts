import { test } from 'vitest';
import { ringsMultiCp } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/rings-multi-cp.js';
import { checkModel } from '../../../../../support/examples.js';

test('the older list is for one control plane', () => {
  checkModel(ringsMultiCp, {
    'data/rings.yml': `
      ring-specifications:
      ^ error: With several control planes the rings belong into configuration data of each, not into 'ring-specifications'.
      | related more.yml:2: This is the second control plane.
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
      ^^^^^^^^^^^^^^^^^^^ error: With several control planes the rings belong into configuration data of each, not into 'ring-specifications'.
      | related more.yml:2: This is the second control plane.
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
