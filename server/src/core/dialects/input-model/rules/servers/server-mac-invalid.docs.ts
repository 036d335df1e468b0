/** The page of `input-model/server-mac-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, SERVERS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The MAC address of a server is not valid.',
  why: 'A MAC address is six pairs of hexadecimal digits with colons between them.',
  source,
  bad: changed(SERVERS, /mac-addr: .*/, 'mac-addr: b2-72-8d-ac-7c-6f'),
  good,
};
