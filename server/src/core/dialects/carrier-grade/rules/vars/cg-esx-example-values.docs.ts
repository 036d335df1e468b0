/** The page of `carrier-grade/cg-esx-example-values`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'Values of an example were left in the description of the vCenter.',
  why: 'User, password and domain of the published example are in many files; with them the compute proxy reaches no vCenter of yours.',
  source: 'Published sample files esx.json',
  ...esxExample({ 'vcenter.domain': 'localhost.localdom' }),
};
