import { test } from 'vitest';
import { configdataDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/configdata-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

test('two objects of one name, in two files', () => {
  checkModel(configdataDuplicate, {
    'data/a.yml': `
      configuration-data:
        - name: NEUTRON
          services: [neutron]
        - name: NOVA-2
          services: [nova]
    `,
    'data/b.yml': `
      configuration-data:
        - name: NEUTRON
        #       ^^^^^^^ error: Duplicate configuration data 'NEUTRON'.
        #       | related a.yml:2: First defined here.
        #       | fix: Change to 'NEUTRON-2'
        #       | -   - name: NEUTRON
        #       | +   - name: NEUTRON-2
          services: [neutron]
        - name: NOVA-2
        #       ^^^^^^ error: Duplicate configuration data 'NOVA-2'.
        #       | related a.yml:4: First defined here.
        #       | fix: Change to 'NOVA-3'
          services: [nova]
        - name: {{ name }}
        - name: {{ name }}
        - services: [nova]
    `,
  });
});
