/** The page of `input-model/ifmodel-mtu-conflict`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { groupsExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The untagged network of an interface has a smaller MTU than a tagged one.',
  why: 'Tagged packets go through the same interface, which is set to the MTU of the untagged network.',
  source,
  bad: groupsExample(['    hostname-suffix: extapi', '    hostname-suffix: extapi\n    mtu: 9000']),
  good: () => exampleModel(),
};
