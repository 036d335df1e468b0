/** The page of `input-model/component-endpoint-role-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ENDPOINT_SOURCE, ownComponent } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Two endpoints of a component have the same role.',
  why: 'A client that looks for an endpoint by its role would find two.',
  source: ENDPOINT_SOURCE,
  bad: ownComponent(
    "endpoints:\n  - port: '7000'\n    roles:\n      - internal\n  - port: '7001'\n    roles:\n      - internal",
  ),
  good: ownComponent(
    "endpoints:\n  - port: '7000'\n    roles:\n      - internal\n  - port: '7001'\n    roles:\n      - admin",
  ),
};
