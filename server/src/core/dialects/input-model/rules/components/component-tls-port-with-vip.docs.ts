/** The page of `input-model/component-tls-port-with-vip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, endpoint } from './examples.js';

export const docs: RuleDocs = {
  summary: 'An endpoint behind a virtual address has `tls-port`.',
  why: 'Behind a virtual address the load balancer ends TLS; its port is `vip-tls-port`.',
  source: ENDPOINT_SOURCE,
  bad: endpoint('has-vip: true', 'tls-terminator: false', 'tls-port: 7443'),
  good: endpoint('tls-terminator: false', 'tls-port: 7443'),
};
