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
          #         ^^^^^^^ error: The component 'own-api' has the mnemonic 'OWN-API' already.
          #         | related 6: It stands here, too.
          #         | fix: Change to 'OWN-API-3'
          #         | -     mnemonic: OWN-API
          #         | +     mnemonic: OWN-API-3
        - name: own-three
          mnemonic: OWN
          #         ^^^ error: The service 'mine' has the mnemonic 'OWN' already.
          #         | related 3: It stands here, too.
          #         | fix: Change to 'OWN-2'
        - name: own-nova
          mnemonic: NOV
          #         ^^^ error: The service 'nova' of the product has the mnemonic 'NOV' already.
          #         | fix: Change to 'NOV-2'
        - name: own-key
          mnemonic: KEY-API
          #         ^^^^^^^ error: The component 'keystone-api' of the product has the mnemonic 'KEY-API' already.
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
