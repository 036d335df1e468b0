/** The page of `input-model/lb-cert-missing-entry`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './providers-examples.js';

const cert = (entry: string) =>
  balancerExample([
    {},
    {
      name: 'extlb',
      roles: ['public'],
      more: `cert-file:\n  ${entry}: my-cert\ntls-components:\n  - default`,
    },
  ]);

export const docs: RuleDocs = {
  summary: 'A load balancer has no certificate for a component that it serves with TLS.',
  why: 'A map of certificates needs an entry for each component, or one for `default`.',
  source: SOURCE,
  bad: cert('glance-api'),
  good: cert('default'),
};
