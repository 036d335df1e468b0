/** The page of `input-model/server-no-nic-mapping`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './servers-examples.js';

const SERVERS = 'data/servers.yml';

export const docs: RuleDocs = {
  summary: 'A server has no NIC mapping, although the model has some.',
  why: 'Without a mapping, ports have the names that the operating system gives them.',
  source,
  bad: changed(SERVERS, / +nic-mapping: .*\n/, ''),
  good,
};
