/** The page of `input-model/ifmodel-multi-untagged`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'Two network groups on one interface have untagged networks.',
  why: 'Packets without a VLAN id could belong to either. SUSE OpenStack Cloud 9 rejects such models; earlier releases accept them.',
  source,
  bad: () =>
    exampleModel({
      'data/networks.yml': exampleFile('data/networks.yml').replace(
        'vlanid: 101',
        'vlanid: 101\n    tagged-vlan: false',
      ),
    }),
  good: () => exampleModel(),
  options: { 'inputModel.generation': 'soc9' },
};
