/** The page of `input-model/consumes-vars`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { dataFile } from '../control-planes/examples.js';

const component = (lines: string) => () =>
  exampleModel(
    dataFile(
      'own_services.yml',
      `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: foundation\n    consumes-services:\n      - service-name: mysql\n        relationship-vars:\n          - name: own_user\n${lines}`,
    ),
  );

export const docs: RuleDocs = {
  summary: 'A variable for a consumed component has no value or two values.',
  why: 'A variable has either `value`, or `vars` with a list of variables under each key. Each of these needs a value.',
  source: 'Ardana configuration processor, resolution of consumed services',
  bad: component('            value: own\n            vars:\n              own: []\n'),
  good: component('            value: own\n'),
};
