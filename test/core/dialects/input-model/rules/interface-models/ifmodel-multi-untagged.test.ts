import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { ifmodelMultiUntagged } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-multi-untagged.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-multi-untagged', () => {
  test('on one interface', () => {
    checkModel(
      ifmodelMultiUntagged,
      {
        'data/net_interfaces.yml': `
      ...
                - EXTERNAL-API
                # ^^^^^^^^^^^^ error: 'EXTERNAL-API' and 'MANAGEMENT' both have untagged networks; 'ETH1' can carry only one of them.
                # | related 11: 'MANAGEMENT' is listed here.
                # | fix: Tag 'EXTERNAL-API-NET' with VLAN id 100
                # | in data/networks.yml
                # |       network-group: EXTERNAL-API
                # | -     tagged-vlan: false
                # | +     tagged-vlan: true
                # | +     vlanid: 100
                # | fix: Remove 'EXTERNAL-API'
                # | -         forced-network-groups:
                # | -           - EXTERNAL-API
                # | +         forced-network-groups: []
      ...
    `,
      },
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace('vlanid: 101', 'tagged-vlan: false'),
        },
        options: { 'inputModel.generation': 'soc9' },
      },
    );
  });

  test.each(['hos4.0', 'soc8', undefined])('releases before 9 take it: %s', (release) => {
    const text = exampleFile('data/networks.yml').replace('vlanid: 101', 'tagged-vlan: false');
    checkModel(
      ifmodelMultiUntagged,
      {},
      {
        files: { 'data/networks.yml': text },
        ...(release !== undefined && { options: { 'inputModel.generation': release } }),
      },
    );
  });

  test('one of them is tagged', () => {
    checkModel(
      ifmodelMultiUntagged,
      {},
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace('vlanid: 101', 'tagged-vlan: true'),
        },
      },
    );
  });

  test('on two interfaces, or the same group twice', () => {
    checkModel(
      ifmodelMultiUntagged,
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              network-groups:
                - MANAGEMENT
                - MANAGEMENT
            - name: ETH1
              network-groups:
                - EXTERNAL-API
    `,
      },
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace('vlanid: 101', 'tagged-vlan: false'),
          'data/net_interfaces.yml': 'interface-models: []',
        },
      },
    );
  });
});
