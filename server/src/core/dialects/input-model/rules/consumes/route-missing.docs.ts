/** The pages about routes that are missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { routeExample, SOURCE, WITH_ROUTE } from './routes-examples.js';

const why =
  'The component cannot connect to what it consumes: the servers are not attached to the network group, and no route of their groups leads there.';

export const docs = {
  'input-model/route-vip-missing': {
    summary: 'Servers have no route to the virtual address of a consumed component.',
    why,
    source: SOURCE,
    bad: routeExample(true, ''),
    good: routeExample(true, WITH_ROUTE),
  },
  'input-model/route-members-missing': {
    summary: 'Servers have no route to the servers of a consumed component.',
    why,
    source: SOURCE,
    bad: routeExample(false, ''),
    good: routeExample(false, WITH_ROUTE),
  },
} satisfies Record<string, RuleDocs>;
