/** The page of `plan/dvr-on-esx`. */
import { routingSource } from '../../../../architecture/node-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "An ESX plan asks for distributed routing ('dvr').",
  why: 'DVR runs in the kernel of KVM compute nodes, which an ESX environment does not have. Routers there run on the controllers.',
  source: routingSource,
  ...example(esxPlan, { good: 'routing: centralized', bad: 'routing: dvr' }),
};
