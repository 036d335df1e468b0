/** The page of `input-model/component-tls-port-terminator`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, endpoint } from './examples.js';

export const docs: RuleDocs = {
  summary: 'An endpoint has `tls-port` while TLS ends in front of it.',
  why: 'The key `tls-terminator` is true unless it is set to false. TLS then ends before the component, which does not need a port for it.',
  source: ENDPOINT_SOURCE,
  bad: endpoint('tls-port: 7443'),
  good: endpoint('tls-terminator: false', 'tls-port: 7443'),
};
