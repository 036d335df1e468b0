import { test } from 'vitest';
import { componentTlsPortTerminator } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-tls-port-terminator.js';
import { checkModel } from '../../../../../support/examples.js';

test('the port needs that TLS ends at the component', () => {
  checkModel(componentTlsPortTerminator, {
    'data/own.yml': `
      service-components:
        - endpoints:
            - tls-port: 7443
            # ^^^^^^^^ error: 'tls-port' requires 'tls-terminator: false' on the same endpoint.
            # | fix: Set 'tls-terminator: false'
            # |           roles: [internal]
            # | +         tls-terminator: false
            # | fix: Remove 'tls-port'
            # | -       - tls-port: 7443
            # | -         roles: [internal]
            # | +       - roles: [internal]
              roles: [internal]
            - tls-port: 7443
            # ^^^^^^^^ error: 'tls-port' requires 'tls-terminator: false' on the same endpoint.
            # | fix: Set 'tls-terminator: false'
            # | fix: Remove 'tls-port'
              tls-terminator: true
            - tls-port: 7443
              tls-terminator: false
            - tls-port: 7443
              tls-terminator: {{ tls }}
            - tls-port: {{ port }}
              <<: *unknown
            - tls-terminator: true
            - tls-port:
    `,
  });
});

test('an endpoint that others share is left alone', () => {
  checkModel(componentTlsPortTerminator, {
    'data/own.yml': `
      service-components:
        - endpoints:
            - &first {tls-terminator: false, tls-port: 7443}
            #                                ^^^^^^^^ error: 'tls-port' requires 'tls-terminator: false' on the same endpoint.
            #                                | fix: Set 'tls-terminator: false'
            #                                | -         tls-terminator: true
            #                                | +         tls-terminator: false
            - <<: *first
              tls-terminator: true
    `,
  });
});
