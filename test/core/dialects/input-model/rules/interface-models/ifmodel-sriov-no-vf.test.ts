import { describe, test } from 'vitest';

import { ifmodelSriovNoVf } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-sriov-no-vf.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-sriov-no-vf', () => {
  test('the number of functions is written down', () => {
    checkModel(ifmodelSriovNoVf, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                sriov-only: true
              # ^^^^^^^^^^ error: 'sriov-only' requires 'vf-count'.
              # | fix: Add 'vf-count: 16'
              # |             sriov-only: true
              # | +           vf-count: 16
    `,
    });
  });

  test('with a number, with an unknown one, or without the flag', () => {
    checkModel(ifmodelSriovNoVf, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                sriov-only: true
                vf-count: 1
            - name: ETH1
              device:
                name: hed9
                sriov-only: true
                vf-count:
            - name: ETH2
              device:
                name: hed9
                sriov-only: false
            - name: ETH3
              device:
                name: hed9
                sriov-only: "{{ only }}"
            - name: ETH4
              device:
                name: hed9
    `,
    });
  });
});
