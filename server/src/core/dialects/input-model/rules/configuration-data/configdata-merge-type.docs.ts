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
    'A control plane and a group of it say a key of the same service once with a map and once with something else.',
  why: 'The data of the group is merged into that of the control plane, which cannot be done with the two.',
  source: 'Ardana configuration processor, generator of configuration data',
  byHand: 'which of the two forms the service reads is known to the person who wrote its data.',
  bad: merged('cache: 100'),
  good: merged('cache:\n  size: 200'),
};
