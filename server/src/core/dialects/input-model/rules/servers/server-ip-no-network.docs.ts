/** The page of `input-model/server-ip-no-network`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, PLACES_SOURCE as source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a server is outside all networks of the model.',
  why: 'The lifecycle manager reaches servers through networks of the model.',
  source,
  bad: changed(SERVERS, /ip-addr: .*/, 'ip-addr: 192.168.77.3'),
  good,
};
