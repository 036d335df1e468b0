/** The page of `input-model/swift-rings-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { inData, RINGS, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'The definition of the Swift rings is incomplete.',
  why: 'The data needs a list of rings, each with a name, a display name and a partition power.',
  source: SOURCE,
  byHand: 'you choose the display name of the ring.',
  bad: serviceExample('swift', inData(RINGS.replace(/\n.*display.*/, ''))),
  good: serviceExample('swift', inData(RINGS)),
};
