import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbCertFormat } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-cert-format.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-cert-format', () => {
  test('a list and a map', () => {
    checkModel(
      lbCertFormat,
      {
        'data/control_plane.yml': `
      ...
                  - one
                # ^^^^^ error: The certificate for 'mysql' must be the name of one file.
                # | fix: Change to 'one'
                # | -           mysql:
                # | -             - one
                # | +           mysql: one
                default: {}
                #        ^^ error: The certificate for 'default' must be the name of one file.
                #        | no fix
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'cert-file:\n  mysql:\n    - one\n  default: {}\n  rabbitmq: my-cert' },
        ])(),
      },
    );
  });

  test('the name of a file, for all or by components', () => {
    checkModel(
      lbCertFormat,
      {},
      {
        files: balancerExample([
          { more: 'cert-file: my-cert' },
          { name: 'lb2', more: 'cert-file:\n  default: other\n  mysql:' },
          { name: 'lb3' },
        ])(),
      },
    );
  });
});
