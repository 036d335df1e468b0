/** The page of `input-model/server-out-of-scope`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'No cluster or resource group can take a server.',
  why: 'Servers are taken by their role, from the failure zones of clusters and resource groups.',
  source: 'Ardana configuration processor, cross reference validator',
  bad: changed('data/control_plane.yml', /( +)failure-zones:\n +- RACK1\n/, '$1failure-zones:\n'),
  good,
};
