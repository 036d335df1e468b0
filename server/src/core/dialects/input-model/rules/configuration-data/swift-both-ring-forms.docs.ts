/** The page of `input-model/swift-both-ring-forms`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { inData, oldForm, RINGS, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'Rings are defined both in `ring-specifications` and in configuration data of Swift.',
  why: 'Configuration data replaces the list; only one of the two can be used.',
  source: SOURCE,
  bad: serviceExample('swift', inData(RINGS), oldForm('region1')),
  good: serviceExample('swift', inData(RINGS)),
};
