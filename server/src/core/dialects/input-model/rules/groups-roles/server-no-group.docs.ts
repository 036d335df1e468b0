/** The page of `input-model/server-no-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { good, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is not in any server group, although the model has some.',
  why: 'Server groups decide which networks a server is connected to.',
  source,
  bad: () =>
    exampleModel({
      'data/servers.yml': exampleFile('data/servers.yml').replace(/ +server-group: .*\n/, ''),
    }),
  good,
};
