/** The page of `input-model/server-duplicate-id`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two servers have the same id.',
  why: 'Servers are identified by their id, also in the state that is saved after a deployment.',
  source: 'Ardana configuration processor, servers validator',
  bad: () =>
    exampleModel({
      'data/servers.yml': exampleFile('data/servers.yml').replace('id: compute1', 'id: controller1'),
    }),
  good: () => exampleModel(),
};
