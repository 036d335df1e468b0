/** The page of `input-model/configdata-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { dataFile } from '../control-planes/examples.js';
import { SOURCE, serviceFile } from './examples.js';

const two = (name: string) => () =>
  exampleModel({
    ...serviceFile('keystone', ''),
    ...dataFile(
      'more.yml',
      `configuration-data:\n  - name: ${name}\n    services:\n      - nova\n    data: {}\n`,
    ),
  });

export const docs: RuleDocs = {
  summary: 'Two objects of configuration data have the same name.',
  why: 'Control planes refer to them by name, which must be unique.',
  source: SOURCE,
  bad: two('KEYSTONE-CONFIG'),
  good: two('NOVA-CONFIG'),
};
