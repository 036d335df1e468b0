import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbCertMissingEntry } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-cert-missing-entry.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-cert-missing-entry', () => {
  test('a component of the control plane, and all others', () => {
    checkModel(
      lbCertMissingEntry,
      {
        'data/control_plane.yml': `
      ...
              cert-file:
            # ^^^^^^^^^ error: Missing certificate for 'mysql', which 'lb' serves with TLS.
            # | related 14: 'mysql' is listed here.
            # | fix: Add 'mysql: mysql-cert'
            # |             rabbitmq: my-cert
            # | +           mysql: mysql-cert
            # ^^^^^^^^^ error: Missing certificate for 'default', which 'lb' serves with TLS.
            # | related 15: 'default' is listed here.
            # | fix: Add 'default: default-cert'
            # |             rabbitmq: my-cert
            # | +           default: default-cert
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'tls-components:\n  - mysql\n  - default\n  - nova-api\ncert-file:\n  rabbitmq: my-cert' },
        ])(),
      },
    );
  });

  test('a file of its own, one for all, or a lone name', () => {
    checkModel(
      lbCertMissingEntry,
      {},
      {
        files: balancerExample([
          { more: 'tls-components:\n  - mysql\ncert-file:\n  mysql: one' },
          { name: 'lb2', more: 'tls-components:\n  - mysql\ncert-file:\n  default: two' },
          { name: 'lb3', more: 'tls-components:\n  - mysql\ncert-file: three' },
          { name: 'lb4', more: 'tls-components:\n  - mysql' },
        ])(),
      },
    );
  });
});
