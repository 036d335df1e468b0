/** The page of `input-model/configdata-tags-unknown-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { SOURCE, serviceFile } from './examples.js';

const tagged = (group: string) => () => {
  const files = serviceFile('neutron', '');
  const tags = `    network-tags:\n      - network-group: ${group}\n        tags: []\n`;
  return exampleModel(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text + tags])));
};

export const docs: RuleDocs = {
  summary: 'Tags in configuration data are for an unknown network group.',
  why: 'The configuration processor does not check it; the tags have no effect.',
  source: SOURCE,
  bad: tagged('EXTERNAL-VM'),
  good: tagged('EXTERNAL-API'),
};
