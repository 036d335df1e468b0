/** The page of `input-model/lb-component-not-in-cp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer lists a component that its control plane does not have.',
  why: 'The load balancer has no servers for it. Often the component is in another control plane, whose load balancer should list it.',
  source: SOURCE,
  bad: balancerExample([{ components: ['swift-proxy', 'default'] }]),
  good: balancerExample([{ components: ['mysql', 'default'] }]),
};
