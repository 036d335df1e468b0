import { describe, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbNoInternal } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-no-internal.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-no-internal', () => {
  test('other roles will not do', () => {
    checkModel(
      lbNoInternal,
      {
        'data/control_plane.yml': `
      ...
          load-balancers:
        # ^^^^^^^^^^^^^^ error: No load balancer of this control plane has the role 'internal'.
        # | fix: Add the role 'internal' to 'lb'
        # |             - admin
        # | +           - internal
      ...
    `,
      },
      { files: balancerExample([{ roles: ['admin'] }])() },
    );
  });

  test('one of them is enough, or all roles', () => {
    checkModel(
      lbNoInternal,
      {},
      { files: balancerExample([{ roles: ['admin'] }, { name: 'lb2', roles: ['internal'] }])() },
    );
  });

  test('the word for all roles', () => {
    checkModel(lbNoInternal, {}, { files: balancerExample([{ roles: ['default'] }])() });
  });

  test('a role that cannot be read may be it', () => {
    checkModel(lbNoInternal, {}, { files: balancerExample([{ roles: ['admin', '"{{ role }}"'] }])() });
  });

  test('so may the role of a load balancer that cannot be read', () => {
    checkModel(
      lbNoInternal,
      {},
      {
        files: balancerExample([{ roles: ['admin'] }], {
          'data/control_plane.yml': (
            balancerExample([{ roles: ['admin'] }])()['data/control_plane.yml'] ?? ''
          ).replace('load-balancers:', 'load-balancers:\n      - !any x'),
        })(),
      },
    );
  });

  test('without load balancers none is missing', () => {
    checkModel(lbNoInternal, {}, { files: planeExample({ plane: '' })() });
  });
});
