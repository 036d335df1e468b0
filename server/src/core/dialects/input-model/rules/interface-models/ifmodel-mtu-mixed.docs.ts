/** The page of `input-model/ifmodel-mtu-mixed`. */
import { DEFAULT_MTU } from '../../../../architecture/clm-interfaces.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { groupsExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'Some network groups on one interface have an MTU, others do not.',
  why: `Without an MTU, ${DEFAULT_MTU} bytes are used. Write it to make this visible.`,
  source,
  bad: groupsExample(['    hostname-suffix: extapi', '    hostname-suffix: extapi\n    mtu: 9000']),
  good: () => exampleModel(),
};
