/** The page of `input-model/swift-rings-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { inData, RINGS, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'The rings of Swift lack something that they need.',
  why: 'There must be a list of rings, each with its name, its title and its partition power.',
  source: SOURCE,
  byHand: 'what people call the ring is for them to say.',
  bad: serviceExample('swift', inData(RINGS.replace(/\n.*display.*/, ''))),
  good: serviceExample('swift', inData(RINGS)),
};
