/** The page of `input-model/swift-both-ring-forms`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { inData, oldForm, RINGS, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'Rings are said in `ring-specifications` and in configuration data of Swift.',
  why: 'Configuration data took the place of the list; only one of the two can count.',
  source: SOURCE,
  bad: serviceExample('swift', inData(RINGS), oldForm('region1')),
  good: serviceExample('swift', inData(RINGS)),
};
