import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { componentConsumesUnknown } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/component-consumes-unknown.js';
import { checkModel, said } from '../../../../../support/examples.js';

test('names and mnemonics of components of the model and of the product', () => {
  checkModel(componentConsumesUnknown, {
    'data/own.yml': `
      service-components:
        - name: own-api
          mnemonic: OWN-API
          aliases: [own-alias]
          consumes-services:
            - service-name: mysq # the database
            #               ^^^^ warning: Unknown service component 'mysq'. Did you mean 'mysql'?
            #               | preferred fix: Change to 'mysql'
            #               | -       - service-name: mysq # the database
            #               | +       - service-name: mysql # the database
            - service-name: OWN-AP
            #               ^^^^^^ warning: Unknown service component 'OWN-AP'. Did you mean 'own-api'?
            #               | fix: Change to 'own-api'
            - service-name: completely-different
            #               ^^^^^^^^^^^^^^^^^^^^ warning: Unknown service component 'completely-different'.
            #               | no fix
            - service-name: mysql
            - service-name: FND-MDB
            - service-name: OWN-API
            - service-name: own-alias
            - service-name: {{ name }}
            - service-name: other-stor
            #               ^^^^^^^^^^ warning: Unknown service component 'other-stor'. Did you mean 'other-store'?
            - optional: true
        - name: other-store
    `,
  });
});

test('a component may stand where nobody can look', () => {
  checkModel(componentConsumesUnknown, {
    'data/own.yml': `
      service-components:
        - name: own-api
          consumes-services:
            - service-name: mysq
        - *unknown
    `,
  });
});

test('components of another generation are none', () => {
  const consuming = (name: string) =>
    exampleModel({
      'data/own.yml': `service-components:\n  - name: own-api\n    consumes-services:\n      - service-name: ${name}\n`,
    });
  const found = (name: string, generation: string) =>
    said(componentConsumesUnknown, consuming(name), { options: { 'inputModel.generation': generation } });
  expect(found('ceph-monitor', 'hos')).toEqual([]);
  expect(found('ceph-monitor', 'soc8')).toHaveLength(1);
});
