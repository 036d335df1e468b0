import { describe, test } from 'vitest';

import { ifmodelBondNoProvider } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-no-provider.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-no-provider', () => {
  test('what an alias leads to gets nothing', () => {
    checkModel(ifmodelBondNoProvider, {
'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              bond-data: *bond
            - name: ETH1
              bond-data: &bond
            # ^^^^^^^^^ warning: The bond of 'ETH1' does not say what makes it; 'linux' is taken.
            # | preferred fix: Add 'provider: linux'
            # |             devices: []
            # | +           provider: linux
                devices: []
    `,
});
  });
});
