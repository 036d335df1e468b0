/** The page of `input-model/server-network-not-on-interface`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, PLACES_SOURCE as source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a server is in a network that none of its interfaces is connected to.',
  why: 'The lifecycle manager cannot reach the server.',
  source,
  bad: changed(SERVERS, 'ip-addr: 192.168.10.5', 'ip-addr: 10.0.1.5'),
  good,
};
