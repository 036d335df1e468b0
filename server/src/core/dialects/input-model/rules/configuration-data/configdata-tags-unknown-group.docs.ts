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
  summary: 'Tags in configuration data are for a network group that nobody defines.',
  why: 'The configuration processor does not look; the tags do nothing.',
  source: SOURCE,
  bad: tagged('EXTERNAL-VM'),
  good: tagged('EXTERNAL-API'),
};
