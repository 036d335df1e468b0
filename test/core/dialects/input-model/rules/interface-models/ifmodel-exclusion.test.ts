import { describe, expect, test } from 'vitest';

import { ifmodelExclusion } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-exclusion.js';
import { checkModel } from '../../../../../support/examples.js';

describe('what excludes something else on one interface', () => {
  test('each rule of the family is tested here', () => {
    expect(ifmodelExclusion.map(({ id }) => id)).toEqual([
      'input-model/ifmodel-vf-on-bond',
      'input-model/ifmodel-sriov-passthrough',
      'input-model/ifmodel-pci-pt-and-sriov',
      'input-model/ifmodel-pci-pt-bond',
      'input-model/ifmodel-pci-pt-passthrough',
    ]);
  });

  test('virtual functions of a bond', () => {
    checkModel(
      { id: 'input-model/ifmodel-vf-on-bond' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                vf-count: 4
              # ^^^^^^^^ error: 'vf-count' cannot be used on a bond.
              # | fix: Remove 'vf-count'
              # | -           vf-count: 4
              bond-data:
                provider: linux
            - name: ETH1
              device:
                name: hed9
                vf-count: 4
            - name: ETH2
              device:
                name: hed9
              bond-data:
                provider: linux
    `,
      },
    );
  });

  test('networks on a port for virtual functions', () => {
    checkModel(
      { id: 'input-model/ifmodel-sriov-passthrough' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                sriov-only: true
              passthrough-network-groups:
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'passthrough-network-groups' cannot be used with 'sriov-only'.
            # | fix: Remove 'passthrough-network-groups'
            # | -         passthrough-network-groups:
            # | -           - GUEST
                - GUEST
            - name: ETH1
              device:
                name: hed9
                sriov-only: false
              passthrough-network-groups:
                - GUEST
            - name: ETH2
              device:
                name: hed9
                sriov-only: true
            - name: ETH3
              device:
                name: hed9
                pci-pt: true
              passthrough-network-groups:
                - GUEST
    `,
      },
    );
  });

  test('a port that is handed over whole and in parts', () => {
    checkModel(
      { id: 'input-model/ifmodel-pci-pt-and-sriov' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                pci-pt: true
              # ^^^^^^ error: 'pci-pt' cannot be used with 'sriov-only'.
              # | fix: Remove 'pci-pt'
              # | -           pci-pt: true
                sriov-only: true
            - name: ETH1
              device:
                name: hed9
                pci-pt: true
                sriov-only: false
            - name: ETH2
              device:
                name: hed9
                pci-pt: false
                sriov-only: true
            - name: ETH3
              device:
                name: hed9
                pci-pt: "{{ x }}"
                sriov-only: true
    `,
      },
    );
  });

  test('a bond that is handed over', () => {
    checkModel(
      { id: 'input-model/ifmodel-pci-pt-bond' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                pci-pt: true
              # ^^^^^^ error: 'pci-pt' cannot be used on a bond.
              # | fix: Remove 'pci-pt'
              # | -           pci-pt: true
              bond-data:
                provider: linux
            - name: ETH1
              device:
                name: hed9
                pci-pt: false
              bond-data:
                provider: linux
            - name: ETH2
              device:
                name: hed9
                pci-pt: true
    `,
      },
    );
  });

  test('networks on a port that is handed over', () => {
    checkModel(
      { id: 'input-model/ifmodel-pci-pt-passthrough' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
                pci-pt: true
              passthrough-network-groups:
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'passthrough-network-groups' cannot be used with 'pci-pt'.
            # | fix: Remove 'passthrough-network-groups'
            # | -         passthrough-network-groups:
            # | -           - GUEST
                - GUEST
            - name: ETH1
              device:
                name: hed9
                pci-pt: false
              passthrough-network-groups:
                - GUEST
            - name: ETH2
              device:
                name: hed9
                pci-pt: true
            - name: ETH3
              device:
                name: hed9
                sriov-only: true
              passthrough-network-groups:
                - GUEST
    `,
      },
    );
  });
});
