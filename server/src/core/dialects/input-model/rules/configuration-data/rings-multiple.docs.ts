/** The page of `input-model/rings-multiple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { oldForm, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'The list `ring-specifications` has more than one entry.',
  why: 'The list is for the only region of the cloud. Rings of several regions belong in configuration data.',
  source: SOURCE,
  bad: () => exampleModel(oldForm('region1', 'region2')),
  good: () => exampleModel(oldForm('region1')),
};
