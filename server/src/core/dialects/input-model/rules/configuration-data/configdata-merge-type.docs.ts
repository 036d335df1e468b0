/** The page of `input-model/configdata-merge-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { dataFile } from '../control-planes/examples.js';
import { indent, planeWith } from './examples.js';

const merged = (cluster: string) => () => {
  const file = (name: string, data: string) =>
    dataFile(
      `${name.toLowerCase()}.yml`,
      `configuration-data:\n  - name: ${name}\n    services:\n      - keystone\n    data:\n${indent(data, 6)}`,
    );
  return exampleModel({
    ...file('WHOLE', 'cache:\n  size: 100'),
    ...file('CLUSTER', cluster),
    ...planeWith('WHOLE', 'CLUSTER'),
  });
};

export const docs: RuleDocs = {
  summary:
    'A key is a map in the data of a control plane and something else in the data of one of its groups, or the reverse.',
  why: 'The data of the group is merged into the data of the control plane, and a map can be merged only with a map.',
  source: 'Ardana configuration processor, generator of configuration data',
  byHand: 'only the documentation of the service says which of the two forms it reads.',
  bad: merged('cache: 100'),
  good: merged('cache:\n  size: 200'),
};
