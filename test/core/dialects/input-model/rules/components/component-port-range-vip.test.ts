import { test } from 'vitest';
import { componentPortRangeVip } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-port-range-vip.js';
import { checkModel } from '../../../../../support/examples.js';

test('a load balancer forwards one port', () => {
  checkModel(componentPortRangeVip, {
    'data/own.yml': `
      service-components:
        - endpoints:
            - port: '7000:7010'
            #       ^^^^^^^^^^^ error: '7000:7010' is a range, but an endpoint with 'has-vip' needs a single port.
              has-vip: true
            - port: '7000:7010'
              has-vip: false
            - port: '7000:7010'
            - port: '7000:7010'
              has-vip: {{ vip }}
            - port: 7000
              has-vip: true
            - has-vip: true
    `,
  });
});
