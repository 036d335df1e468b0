/** The pages about keys that only make sense behind a virtual address. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, endpoint } from './examples.js';

const why = 'It is a setting of the load balancer, and an endpoint without `has-vip` has none.';

export const docs = {
  'input-model/component-vip-port-no-vip': {
    summary: 'An endpoint without a virtual address has `vip-port`.',
    why,
    source: ENDPOINT_SOURCE,
    bad: endpoint('vip-port: 7001'),
    good: endpoint('has-vip: true', 'vip-port: 7001'),
  },
  'input-model/component-vip-tls-port-no-vip': {
    summary: 'An endpoint without a virtual address has `vip-tls-port`.',
    why,
    source: ENDPOINT_SOURCE,
    bad: endpoint('vip-tls-port: 7443'),
    good: endpoint('has-vip: true', 'vip-tls-port: 7443'),
  },
  'input-model/component-vip-options-no-vip': {
    summary: 'An endpoint without a virtual address has `vip-options`.',
    why,
    source: ENDPOINT_SOURCE,
    bad: endpoint("vip-options: ['option tcp-check']"),
    good: endpoint('has-vip: true', "vip-options: ['option tcp-check']"),
  },
} satisfies Record<string, RuleDocs>;
