/** The page of `input-model/component-cpu-no-roles`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ownComponent, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component supports CPU allocation but does not list the roles.',
  why: 'A CPU model assigns processors to a component by role.',
  source: SOURCE,
  bad: ownComponent('supported-resource-allocations:\n  cpu: true'),
  good: ownComponent('supported-resource-allocations:\n  cpu: true\n  cpu-roles:\n    - vm'),
};
