import { describe, expect, test } from 'vitest';

import { ifmodelDpdkExcluded } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-dpdk-excluded.js';
import { checkModel } from '../../../../../support/examples.js';

describe('ports that DPDK cannot drive', () => {
  test('each rule of the family is tested here', () => {
    expect(ifmodelDpdkExcluded.map(({ id }) => id)).toEqual([
      'input-model/ifmodel-dpdk-pci-pt',
      'input-model/ifmodel-dpdk-sriov',
    ]);
  });

  test("because of 'pci-pt'", () => {
    checkModel(
      { id: 'input-model/ifmodel-dpdk-pci-pt' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                pci-pt: true
            - name: ETH1
              device:
                name: bond0
                pci-pt: true
              bond-data:
                devices:
                  - name: hed1
            - name: ETH2
              device:
                name: hed2
                pci-pt: false
                sriov-only: true
          dpdk-devices:
            - devices:
                - name: hed9
                #       ^^^^ error: 'hed9' cannot be used with DPDK: its interface has 'pci-pt'.
                #       | related 7: 'pci-pt' is set here.
                #       | fix: Remove 'pci-pt' from 'ETH0'
                #       |             name: hed9
                #       | -           pci-pt: true
                - name: hed1
                #       ^^^^ error: 'hed1' cannot be used with DPDK: its interface has 'pci-pt'.
                #       | related 11: 'pci-pt' is set here.
                #       | fix: Remove 'pci-pt' from 'ETH1'
                #       |             name: bond0
                #       | -           pci-pt: true
                - name: hed2
                - name: hed7
    `,
      },
    );
  });

  test("because of 'sriov-only'", () => {
    checkModel(
      { id: 'input-model/ifmodel-dpdk-sriov' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                sriov-only: true
            - name: ETH1
              device:
                name: bond0
                sriov-only: true
              bond-data:
                devices:
                  - name: hed1
            - name: ETH2
              device:
                name: hed2
                sriov-only: false
                pci-pt: true
          dpdk-devices:
            - devices:
                - name: hed9
                #       ^^^^ error: 'hed9' cannot be used with DPDK: its interface has 'sriov-only'.
                #       | related 7: 'sriov-only' is set here.
                #       | fix: Remove 'sriov-only' from 'ETH0'
                #       |             name: hed9
                #       | -           sriov-only: true
                - name: hed1
                #       ^^^^ error: 'hed1' cannot be used with DPDK: its interface has 'sriov-only'.
                #       | related 11: 'sriov-only' is set here.
                #       | fix: Remove 'sriov-only' from 'ETH1'
                #       |             name: bond0
                #       | -           sriov-only: true
                - name: hed2
                - name: hed7
    `,
      },
    );
  });
});
