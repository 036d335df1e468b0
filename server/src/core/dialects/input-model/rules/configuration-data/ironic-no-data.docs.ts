/** The page of `input-model/ironic-no-data`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, serviceExample } from './examples.js';

function withoutData(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...files, 'data/ironic.yml': (files['data/ironic.yml'] ?? '').replace(/^ *data:.*\n/m, '') };
}

export const docs: RuleDocs = {
  summary: 'Configuration data of Ironic has no `data`.',
  why: 'The configuration processor reads it without checking that it exists, and fails.',
  source: SOURCE,
  bad: () => withoutData(serviceExample('ironic', '')()),
  good: serviceExample('ironic', 'enable_node_cleaning: true'),
};
