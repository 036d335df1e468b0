/** The page of `input-model/cp-name-underscore`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a control plane contains an underscore.',
  why: 'The configuration processor splits the names of its saved files at underscores and stops with an unknown exception in its last step.',
  source: 'Ardana configuration processor, builder of the saved state: found by running it',
  bad: planeExample({ name: 'control_plane_1' }),
  good: planeExample(),
};
