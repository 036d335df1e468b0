/** The page of `input-model/swift-unknown-server-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { SOURCE, serviceFile } from './examples.js';

const zones = (group: string) => () =>
  exampleModel(
    serviceFile(
      'swift',
      `control_plane_rings:\n  swift-zones:\n    - id: 1\n      server-groups:\n        - ${group}\n  rings: []`,
    ),
  );

export const docs: RuleDocs = {
  summary: 'A zone or region of Swift refers to an unknown server group.',
  why: 'The configuration processor does not check it; the servers of the group are then in no zone.',
  source: SOURCE,
  bad: zones('RACK9'),
  good: zones('RACK1'),
};
