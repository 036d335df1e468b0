import { test } from 'vitest';
import { componentTlsPortWithVip } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-tls-port-with-vip.js';
import { checkModel } from '../../../../../support/examples.js';

test('behind a virtual address the port has another name', () => {
  checkModel(componentTlsPortWithVip, {
    'data/own.yml': `
      service-components:
        - endpoints:
            - has-vip: true
              tls-port: 7443
            # ^^^^^^^^ error: 'tls-port' cannot be used on an endpoint with 'has-vip'.
            # | fix: Remove 'tls-port'
            # | -         tls-port: 7443
              port: 7000
            - has-vip: false
              tls-port: 7443
            - tls-port: 7443
            - has-vip: {{ vip }}
              tls-port: 7443
            - has-vip: true
            - has-vip: true
              tls-port:
    `,
  });
});
