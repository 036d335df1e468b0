/** The page of `input-model/netgroup-component-multiple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { externalGroup } from '../networks/examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

function multiple(second: string) {
  const text = externalGroup(`component-endpoints:\n  - ${second}`)['data/network_groups.yml'] ?? '';
  return { 'data/network_groups.yml': text.replace(/^( *)- default\n/m, '$&$1- keystone-api\n') };
}

export const docs: RuleDocs = {
  summary: 'Two network groups list the same component, or one lists it twice.',
  why: 'A component listens in only one network group.',
  source: GROUP_CHECKS,
  bad: () => exampleModel(multiple('keystone-api')),
  good: () => exampleModel(multiple('horizon')),
};
