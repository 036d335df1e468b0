import { describe, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  balancerExample,
  networkGroupText,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbUnknownName } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-unknown-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-unknown-name', () => {
  test('the nearest one is meant', () => {
    checkModel(
      lbUnknownName,
      {
        'data/network_groups.yml': `
      ...
            - extbl
            # ^^^^^ warning: Unknown load balancer 'extbl'. Did you mean 'extlb'?
            # | fix: Change to 'extlb'
            # | -       - extbl
            # | +       - extlb
            # | fix: Remove 'extbl'
            # | -       - extbl
            - nothing-like-it
            # ^^^^^^^^^^^^^^^ warning: Unknown load balancer 'nothing-like-it'.
            # | fix: Remove 'nothing-like-it'
            # | -       - nothing-like-it
      ...
    `,
      },
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- extbl', '- nothing-like-it']),
        })(),
      },
    );
  });

  test('those that the group defines itself, and what is unknown', () => {
    checkModel(
      lbUnknownName,
      {},
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText([
            '- lb',
            '- extlb',
            '- name: inline',
            '- "{{ name }}"',
          ]),
        })(),
      },
    );
  });

  test('control planes that cannot be read may define any', () => {
    checkModel(
      lbUnknownName,
      {},
      {
        files: balancerExample([{}], {
          'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- other']),
          'data/more.yml': 'control-planes:\n  - *unknown\n',
        })(),
      },
    );
  });

  test('where there is none at all, all of them are missing', () => {
    checkModel(
      lbUnknownName,
      {},
      { files: planeExample({ plane: '' }, { 'data/network_groups.yml': networkGroupText(['- other']) })() },
    );
  });
});
