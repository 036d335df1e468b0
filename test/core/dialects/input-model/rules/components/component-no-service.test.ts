import { test } from 'vitest';
import { componentNoService } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-no-service.js';
import { checkModel } from '../../../../../support/examples.js';

test('a component that no service has', () => {
  checkModel(componentNoService, {
    'data/own.yml': `
      services:
        - name: mine
          mnemonic: MINE
          components:
            control:
              listed:
                min-count: 1
      service-components:
        - name: own-api
        #       ^^^^^^^ warning: 'own-api' has no 'service'; 'foundation' is assumed.
        #       | fix: Add 'service: foundation'
        #       |       mnemonic: OWN
        #       | +     service: foundation
          mnemonic: OWN
          aliases: [own]
        - name: without-mnemonic
        #       ^^^^^^^^^^^^^^^^ warning: 'without-mnemonic' has no 'service'; 'foundation' is assumed.
        #       | fix: Add 'service: foundation'
        - name: listed
        - name: has-one
          service: nova
        - name: may-have-one
          <<: *unknown
        - mnemonic: NAMELESS
    `,
  });
});
