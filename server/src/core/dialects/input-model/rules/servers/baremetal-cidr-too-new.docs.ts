/** The page of `input-model/baremetal-cidr-too-new`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { changed, SERVERS } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'The installation network has a CIDR, which only newer releases support.',
  why: 'SUSE OpenStack Cloud 8 and earlier releases use a subnet and its mask and reject other keys.',
  source: 'Ardana configuration processor of SUSE OpenStack Cloud 8 and 9, checks of servers',
  bad: changed(SERVERS, /subnet: .*\n +netmask: .*/, 'cidr: 192.168.10.0/24'),
  good: () => exampleModel(),
  options: { 'inputModel.generation': 'soc8' },
};
