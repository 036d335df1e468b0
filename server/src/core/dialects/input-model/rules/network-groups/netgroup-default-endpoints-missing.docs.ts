/** The page of `input-model/netgroup-default-endpoints-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group has the endpoints of the components that no group lists.',
  why: 'Components are reached on the network group that lists them, and all others on the one that lists `default`. Without it they are on no network, and servers lack networks that only they need.',
  source: GROUP_CHECKS,
  byHand: 'which group the components are to be reached on is for the operator to say.',
  bad: () =>
    exampleModel({
      'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
        /(component-endpoints:\n +- )default/,
        '$1keystone-api',
      ),
    }),
  good: () => exampleModel(),
};
