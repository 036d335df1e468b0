/** The page of `input-model/component-tls-port-with-vip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, endpoint } from './examples.js';

export const docs: RuleDocs = {
  summary: 'An endpoint with a virtual address has `tls-port`.',
  why: 'With a virtual address, TLS ends at the load balancer; its port is `vip-tls-port`.',
  source: ENDPOINT_SOURCE,
  bad: endpoint('has-vip: true', 'tls-terminator: false', 'tls-port: 7443'),
  good: endpoint('tls-terminator: false', 'tls-port: 7443'),
};
