import { describe, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  balancerExample,
  networkGroupText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbInBoth } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-in-both.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-in-both', () => {
  test('the one of the network group has to move', () => {
    checkModel(
      lbInBoth,
      {
        'data/network_groups.yml': `
      ...
            - name: inline-lb
            #       ^^^^^^^^^ error: This load balancer is in a network group, but others are in a control plane. Move it there.
            #       | related control_plane.yml:11: This load balancer is defined in a control plane.
            #       | fix: Move 'inline-lb' to 'control-plane-1'
            #       | -       - name: inline-lb
            #       | -         provider: ip-cluster
            #       | +       - inline-lb
            #       | in data/control_plane.yml
            #       |             - public
            #       | +       - name: inline-lb
            #       | +         provider: ip-cluster
      ...
    `,
      },
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText([
            '- lb',
            '- name: inline-lb',
            '  provider: ip-cluster',
          ]),
        })(),
      },
    );
  });

  test('in control planes alone', () => {
    checkModel(lbInBoth, {}, { files: balancerExample([{}])() });
  });

  test('in network groups alone', () => {
    checkModel(
      lbInBoth,
      {},
      {
        files: planeExample(
          { plane: '' },
          { 'data/network_groups.yml': networkGroupText(['- name: inline-lb', '  provider: ip-cluster']) },
        )(),
      },
    );
  });
});
