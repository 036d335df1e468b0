/** The page of `input-model/netgroup-default-endpoints-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group has the `default` endpoints.',
  why: 'Components are reached on the network group that lists them, and all others on the one that lists `default`. Without it, those are on no network, and servers do not get networks that only those need.',
  source: GROUP_CHECKS,
  byHand: 'you decide on which group the components are reached.',
  bad: () =>
    exampleModel({
      'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
        /(component-endpoints:\n +- )default/,
        '$1keystone-api',
      ),
    }),
  good: () => exampleModel(),
};
