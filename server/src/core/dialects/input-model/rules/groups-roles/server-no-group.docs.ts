/** The page of `input-model/server-no-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { good, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is in no server group, though there are some.',
  why: 'Where there are server groups, they say which networks a server is connected to.',
  source,
  bad: () =>
    exampleModel({
      'data/servers.yml': exampleFile('data/servers.yml').replace(/ +server-group: .*\n/, ''),
    }),
  good,
};
