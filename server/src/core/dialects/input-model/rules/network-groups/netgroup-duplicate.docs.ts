/** The page of `input-model/netgroup-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { dataFile } from '../control-planes/examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

const another = (name: string) => () =>
  exampleModel(
    dataFile('more_groups.yml', `network-groups:\n  - name: ${name}\n    hostname-suffix: more\n`),
  );

export const docs: RuleDocs = {
  summary: 'Two network groups have the same name.',
  why: 'Interfaces, networks and firewall rules refer to groups by name, which must be unique.',
  source: GROUP_CHECKS,
  bad: another('MANAGEMENT'),
  good: another('GUEST'),
};
