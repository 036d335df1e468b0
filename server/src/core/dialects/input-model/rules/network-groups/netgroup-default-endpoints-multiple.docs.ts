/** The page of `input-model/netgroup-default-endpoints-multiple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { externalGroup } from '../networks/examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'More than one network group has the `default` endpoints.',
  why: 'The word `default` means every component that no group lists, so only one group can have it.',
  source: GROUP_CHECKS,
  bad: () => exampleModel(externalGroup('component-endpoints:\n  - default')),
  good: () => exampleModel(externalGroup('component-endpoints:\n  - horizon')),
};
