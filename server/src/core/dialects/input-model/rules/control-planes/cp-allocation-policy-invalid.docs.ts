/** The page of `input-model/cp-allocation-policy-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { planeExample, planeText } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The allocation policy of a group is neither `strict` nor `any`.',
  why: 'It decides whether the members of a group must come from different failure zones. The processor rejects other values.',
  source: 'Ardana configuration processor, checks of control planes',
  bad: () =>
    exampleModel({
      'data/control_plane.yml': planeText({ cluster: 'allocation-policy: strickt' }).replace(
        'clusters:',
        'member-groups:',
      ),
    }),
  good: planeExample({ cluster: 'allocation-policy: strict' }),
};
