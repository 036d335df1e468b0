import { test } from 'vitest';
import { componentDuplicateMnemonic } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-duplicate-mnemonic.js';
import { checkModel } from '../../../../../support/examples.js';

test("components, services and the product have each other's mnemonics", () => {
  checkModel(componentDuplicateMnemonic, {
    'data/own.yml': `
      services:
        - name: mine
          mnemonic: OWN
      service-components:
        - name: own-api
          mnemonic: OWN-API
        - name: own-agent
          mnemonic: OWN-API
          #         ^^^^^^^ error: Duplicate mnemonic 'OWN-API', also used by component 'own-api'.
          #         | related 6: First used here.
          #         | fix: Change to 'OWN-API-3'
          #         | -     mnemonic: OWN-API
          #         | +     mnemonic: OWN-API-3
        - name: own-three
          mnemonic: OWN
          #         ^^^ error: Duplicate mnemonic 'OWN', also used by service 'mine'.
          #         | related 3: First used here.
          #         | fix: Change to 'OWN-2'
        - name: own-nova
          mnemonic: NOV
          #         ^^^ error: Duplicate mnemonic 'NOV', also used by service 'nova' of the product.
          #         | fix: Change to 'NOV-2'
        - name: own-key
          mnemonic: KEY-API
          #         ^^^^^^^ error: Duplicate mnemonic 'KEY-API', also used by component 'keystone-api' of the product.
          #         | fix: Change to 'KEY-API-2'
        - name: own-api-2
          mnemonic: OWN-API-2
        - name: unread
          mnemonic: {{ one }}
        - name: unread-2
          mnemonic: {{ one }}
    `,
  });
});

test('a service with the mnemonic of another one is told at the service', () => {
  checkModel(componentDuplicateMnemonic, {
    'data/own.yml': `
      services:
        - name: mine
          mnemonic: OWN
        - name: yours
          mnemonic: OWN
      service-components:
        - name: own-api
          mnemonic: API
    `,
  });
});
