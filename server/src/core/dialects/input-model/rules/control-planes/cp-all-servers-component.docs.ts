/** The pages about components that must be on all servers. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { compute, SOURCE, without } from './placement-examples.js';

const why =
  'Without the target of the lifecycle manager, nothing can be deployed to a server. List it in the common components of the control plane.';

export const docs = {
  'input-model/cp-all-servers-component-clusters': {
    summary: 'A component that must run on every server is missing from a cluster.',
    why,
    source: SOURCE,
    bad: planeExample({ components: without('lifecycle-manager-target') }),
    good: planeExample(),
  },
  'input-model/cp-all-servers-component-resources': {
    summary: 'A component that must run on every server is missing from a resource group.',
    why,
    source: SOURCE,
    bad: planeExample({ after: compute(['keystone-client']) }),
    good: planeExample({ after: compute(['lifecycle-manager-target', 'keystone-client']) }),
  },
} satisfies Record<string, RuleDocs>;
