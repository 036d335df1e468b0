import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbCertDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-cert-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-cert-duplicate', () => {
  test('alone, and in a map by components', () => {
    checkModel(
      lbCertDuplicate,
      {
        'data/control_plane.yml': `
      ...
                mysql: my-cert
                #      ^^^^^^^ error: Duplicate certificate file 'my-cert', also used by 'lb'.
                #      | related 13: First used here.
                #      | fix: Change to 'my-cert-2'
                #      | -           mysql: my-cert
                #      | +           mysql: my-cert-2
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'cert-file: my-cert' },
          { name: 'lb2', more: 'cert-file:\n  default: other\n  mysql: my-cert', roles: ['admin'] },
        ])(),
      },
    );
  });

  test('one load balancer may have a file twice, and names may be unknown', () => {
    checkModel(
      lbCertDuplicate,
      {},
      {
        files: balancerExample([
          { more: 'cert-file:\n  default: my-cert\n  mysql: my-cert' },
          { name: 'lb2', more: 'cert-file: "{{ file }}"' },
          { name: 'lb3', more: 'cert-file: "{{ file }}"' },
          { name: 'lb4' },
        ])(),
      },
    );
  });

  test('the next number is one that no other file has', () => {
    checkModel(
      lbCertDuplicate,
      {
        'data/control_plane.yml': `
      ...
            - name: lb3
              provider: ip-cluster
              cert-file: cert-1
              #          ^^^^^^ error: Duplicate certificate file 'cert-1', also used by 'lb'.
              #          | related 13: First used here.
              #          | fix: Change to 'cert-3'
              #          |           provider: ip-cluster
              #          | -         cert-file: cert-1
              #          | +         cert-file: cert-3
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'cert-file: cert-1' },
          { name: 'lb2', more: 'cert-file: cert-2' },
          { name: 'lb3', more: 'cert-file: cert-1' },
        ])(),
      },
    );
  });
});
