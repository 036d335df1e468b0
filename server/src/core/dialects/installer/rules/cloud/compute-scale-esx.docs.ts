/** The page of `installer/compute-scale-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { COMPUTE } from './about-scales.js';

export const docs: RuleDocs = {
  summary: 'An ESX cloud says how many compute nodes it has.',
  why: 'On ESX, VMs run on the hosts of a vCenter, which the installer does not deploy. It ignores the number.',
  source: 'JSON page 1.1, cloud_type; mapping table of JSON keys',
  ...esxExample({ [COMPUTE]: 2 }),
};
