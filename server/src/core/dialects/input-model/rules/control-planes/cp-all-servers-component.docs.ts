/** The pages about components that must be on all servers. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { compute, SOURCE, without } from './placement-examples.js';

const why =
  'Without the target of the lifecycle manager, nothing can be deployed to a server. It is best listed among the common components of the control plane.';

export const docs = {
  'input-model/cp-all-servers-component-clusters': {
    summary: 'A cluster lacks a component that must be on all servers.',
    why,
    source: SOURCE,
    bad: planeExample({ components: without('lifecycle-manager-target') }),
    good: planeExample(),
  },
  'input-model/cp-all-servers-component-resources': {
    summary: 'A resource group lacks a component that must be on all servers.',
    why,
    source: SOURCE,
    bad: planeExample({ after: compute(['keystone-client']) }),
    good: planeExample({ after: compute(['lifecycle-manager-target', 'keystone-client']) }),
  },
} satisfies Record<string, RuleDocs>;
