/** The page of `input-model/cp-uses-component-not-there`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, using } from './uses-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane uses a component of another one that does not have it.',
  why: 'Without it, no endpoint to connect to exists.',
  source: SOURCE,
  bad: using('control-plane-1', 'swift-proxy'),
  good: using('control-plane-1', 'keystone-api'),
};
