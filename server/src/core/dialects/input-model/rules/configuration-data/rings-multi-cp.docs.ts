/** The page of `input-model/rings-multi-cp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { secondPlane } from '../control-planes/examples.js';
import { oldForm, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'A model with several control planes defines its rings in `ring-specifications`.',
  why: 'Each control plane has its own Swift. Its rings belong in the configuration data of the control plane.',
  source: SOURCE,
  byHand: 'only the plan of the storage says which ring belongs to which control plane.',
  bad: () =>
    exampleModel({
      ...oldForm('region1'),
      'data/control_plane.yml': exampleFile('data/control_plane.yml') + secondPlane('control-plane-2'),
    }),
  good: () => exampleModel(oldForm('region1')),
};
