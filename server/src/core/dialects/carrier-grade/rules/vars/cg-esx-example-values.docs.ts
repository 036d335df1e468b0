/** The page of `carrier-grade/cg-esx-example-values`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'Values in the description of the vCenter are copied from an example.',
  why: 'With the user, password and domain of the published example, the compute proxy cannot reach your vCenter.',
  source: 'Published sample files esx.json',
  ...esxExample({ 'vcenter.domain': 'localhost.localdom' }),
};
