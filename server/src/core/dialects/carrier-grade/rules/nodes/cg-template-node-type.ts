/** The template of the cloud does not have the node type of a server. */
import { templateNodeTypes } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { isNodeType } from './about-types.js';
import { docs } from './cg-template-node-type.docs.js';

export const cgTemplateNodeType = defineRule({
  id: 'carrier-grade/cg-template-node-type',
  severity: 'warning',
  docs,
  over: eachFile(({ provision }) => (provision ? [provision] : [])),
  *check({ servers }, { template, environment }) {
    const types = template && templateNodeTypes[template];
    if (!types) return;
    // A type that the environment lacks too is one mistake, and told as that.
    const known = environment?.nodeTypes.complete
      ? environment.nodeTypes.items.map(({ name }) => name?.value)
      : undefined;
    for (const { group, type } of servers.items)
      if (group && type && isNodeType(type) && !types.includes(type) && (!known || known.includes(type)))
        yield finding(group.at, `The template ${template} has no ${type} nodes, only ${types.join(', ')}.`);
  },
});
