import { test } from 'vitest';
import { componentKeyNoVip } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-key-no-vip.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = componentKeyNoVip.map(({ id }) => id);

test('the keys need a virtual address', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/own.yml
      service-components:
        - endpoints:
            - port: 7000
              vip-port: 7001
            # ^^^^^^^^ error input-model/component-vip-port-no-vip: 'vip-port' requires 'has-vip: true' on the same endpoint.
            # | fix: Set 'has-vip: true'
            # |           vip-port: 7001
            # | +         has-vip: true
            # | fix: Remove 'vip-port'
            # | -         vip-port: 7001
            - has-vip: false # not yet
              vip-tls-port: 7443
            # ^^^^^^^^^^^^ error input-model/component-vip-tls-port-no-vip: 'vip-tls-port' requires 'has-vip: true' on the same endpoint.
            # | fix: Set 'has-vip: true'
            # | fix: Remove 'vip-tls-port'
            - has-vip: false
              vip-options: ['option tcp-check']
            # ^^^^^^^^^^^ error input-model/component-vip-options-no-vip: 'vip-options' requires 'has-vip: true' on the same endpoint.
            # | fix: Set 'has-vip: true'
            # | fix: Remove 'vip-options'
            - has-vip: true
              vip-port: 7001
              vip-tls-port: 7443
              vip-options: []
            - has-vip: {{ vip }}
              vip-port: 7001
            - vip-port: {{ port }}
              <<: *unknown
            - vip-port:
  `,
  );
});
