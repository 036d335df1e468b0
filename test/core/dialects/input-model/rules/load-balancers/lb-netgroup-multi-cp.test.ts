import { describe, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  balancerExample,
  networkGroupText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbNetgroupMultiCp } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-netgroup-multi-cp.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-netgroup-multi-cp', () => {
  test('each of them', () => {
    checkModel(
      lbNetgroupMultiCp,
      {
        'data/network_groups.yml': `
      ...
            - name: one
            #       ^^^ error: This load balancer must be in a control plane: the model has several. Move it to the one that it serves.
            #       | fix: Move 'one' to 'control-plane-1'
            #       | -       - name: one
            #       | +       - one
            #       | in data/control_plane.yml
            #       |             - keystone-api
            #       | +     load-balancers:
            #       | +       - name: one
            #       | fix: Move 'one' to 'second'
            #       | -       - name: one
            #       | +       - one
            #       | in data/more.yml
            #       |       control-plane-prefix: cp2
            #       | +     load-balancers:
            #       | +       - name: one
            - name: two
            #       ^^^ error: This load balancer must be in a control plane: the model has several. Move it to the one that it serves.
            #       | fix: Move 'two' to 'control-plane-1'
            #       | -       - name: two
            #       | +       - two
            #       | in data/control_plane.yml
            #       |             - keystone-api
            #       | +     load-balancers:
            #       | +       - name: two
            #       | fix: Move 'two' to 'second'
            #       | -       - name: two
            #       | +       - two
            #       | in data/more.yml
            #       |       control-plane-prefix: cp2
            #       | +     load-balancers:
            #       | +       - name: two
      ...
    `,
      },
      {
        files: planeExample(
          { plane: '' },
          {
            'data/network_groups.yml': networkGroupText(['- name: one', '- name: two']),
            'data/more.yml': 'control-planes:\n  - name: second\n    control-plane-prefix: cp2\n',
          },
        )(),
      },
    );
  });

  test('one control plane', () => {
    checkModel(
      lbNetgroupMultiCp,
      {},
      {
        files: planeExample(
          { plane: '' },
          { 'data/network_groups.yml': networkGroupText(['- name: one', '- name: two']) },
        )(),
      },
    );
  });

  test('where control planes have their own, another rule speaks', () => {
    checkModel(
      lbNetgroupMultiCp,
      {},
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(['- lb', '- name: two']),
          'data/more.yml': 'control-planes:\n  - name: second\n    control-plane-prefix: cp2\n',
        })(),
      },
    );
  });
});
