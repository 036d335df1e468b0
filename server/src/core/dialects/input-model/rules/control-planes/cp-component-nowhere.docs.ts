/** The page of `input-model/cp-component-nowhere`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { SOURCE, without } from './placement-examples.js';

export const docs: RuleDocs = {
  summary: 'A component that every cloud needs is in no cluster or resource group.',
  why: 'The lifecycle manager deploys the cloud. The processor searches only clusters and resource groups, not the common components.',
  source: SOURCE,
  bad: planeExample({ components: without('lifecycle-manager') }),
  good: planeExample(),
};
