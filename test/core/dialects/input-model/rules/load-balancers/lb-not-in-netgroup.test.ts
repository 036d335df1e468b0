import { describe, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  balancerExample,
  networkGroupText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbNotInNetgroup } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-not-in-netgroup.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-not-in-netgroup', () => {
  test('groups that list load balancers get it', () => {
    checkModel(
      lbNotInNetgroup,
      {
        'data/control_plane.yml': `
      ...
            - name: extlb
            #       ^^^^^ error: Load balancer 'extlb' is not in any network group.
            #       | fix: Add 'extlb' to the network group 'MANAGEMENT'
            #       | in data/network_groups.yml
            #       |         - lb
            #       | +       - extlb
      ...
    `,
      },
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(
            ['- lb'],
            '  - name: EXTERNAL-API\n    load-balancers:\n      - name: inline\n  - name: NONE\n',
          ),
        })(),
      },
    );
  });

  test('all are listed', () => {
    checkModel(
      lbNotInNetgroup,
      {},
      { files: balancerExample([{}, { name: '"{{ name }}"', roles: ['admin'] }])() },
    );
  });

  test('a list that cannot be read may name any', () => {
    checkModel(
      lbNotInNetgroup,
      {},
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(['- lb', '- "{{ other }}"']),
        })(),
      },
    );
  });

  test('groups that define load balancers need not list them', () => {
    checkModel(
      lbNotInNetgroup,
      {},
      {
        files: planeExample(
          { plane: '' },
          { 'data/network_groups.yml': networkGroupText(['- name: inline-lb']) },
        )(),
      },
    );
  });
});
