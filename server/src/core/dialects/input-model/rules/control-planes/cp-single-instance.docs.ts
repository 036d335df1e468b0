/** The page of `input-model/cp-single-instance`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { compute, SOURCE } from './placement-examples.js';

export const docs: RuleDocs = {
  summary: 'A component that a cloud can have only once is in several clusters or resource groups.',
  why: 'The lifecycle manager stores the input model and deploys from it; two of them could contradict each other.',
  source: SOURCE,
  bad: planeExample({ after: compute(['lifecycle-manager', 'lifecycle-manager-target']) }),
  good: planeExample({ after: compute(['lifecycle-manager-target']) }),
};
