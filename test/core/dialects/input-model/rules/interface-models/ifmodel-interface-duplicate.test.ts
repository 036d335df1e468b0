import { describe, test } from 'vitest';

import { ifmodelInterfaceDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-interface-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-interface-duplicate', () => {
  test('Fibre Channel counts as well', () => {
    checkModel(ifmodelInterfaceDuplicate, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH1
            - name: ETH2
            - name: ETH1
            #       ^^^^ error: Duplicate interface 'ETH1' in this interface model.
            #       | related 4: First used here.
            #       | fix: Change to 'ETH3'
            #       | -       - name: ETH1
            #       | +       - name: ETH3
          fcoe-interfaces:
            - name: ETH2
            #       ^^^^ error: Duplicate interface 'ETH2' in this interface model.
            #       | related 5: First used here.
            #       | fix: Change to 'ETH3'
            #       | -       - name: ETH2
            #       | +       - name: ETH3
            - name: FC1
    `,
    });
  });

  test('in another model, or without a name', () => {
    checkModel(ifmodelInterfaceDuplicate, {
      'data/more.yml': `
      interface-models:
        - name: ONE
          network-interfaces:
            - name: ETH1
            - device:
                name: hed1
            - device:
                name: hed2
            - name: "{{ name }}"
            - name: "{{ name }}"
        - name: TWO
          network-interfaces:
            - name: ETH1
    `,
    });
  });
});
