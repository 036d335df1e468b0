import { describe, test } from 'vitest';
import {
  balancerExample,
  networkGroupText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbMultipleNetgroups } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-multiple-netgroups.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-multiple-netgroups', () => {
  test('the second group loses it', () => {
    checkModel(
      lbMultipleNetgroups,
      {
        'data/network_groups.yml': `
      ...
            - other
            - lb
            # ^^ error: Load balancer 'lb' is already in network group 'MANAGEMENT'.
            # | related 13: First listed here.
            # | fix: Remove 'lb'
            # | -       - lb
      ...
    `,
      },
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(
            ['- lb', '- extlb'],
            '  - name: EXTERNAL-API\n    load-balancers:\n      - other\n      - lb\n',
          ),
        })(),
      },
    );
  });

  test('twice in one group', () => {
    checkModel(
      lbMultipleNetgroups,
      {},
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- lb']),
        })(),
      },
    );
  });

  test('what an alias leads to is not removed', () => {
    checkModel(
      lbMultipleNetgroups,
      {
        'data/network_groups.yml': `
      ...
            - *lb
            # ^^^ error: Load balancer 'lb' is already in network group 'MANAGEMENT'.
            # | related 13: First listed here.
            # | no fix
      ...
    `,
      },
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(
            ['- &lb lb', '- extlb'],
            '  - name: EXTERNAL-API\n    load-balancers:\n      - *lb\n',
          ),
        })(),
      },
    );
  });
});
