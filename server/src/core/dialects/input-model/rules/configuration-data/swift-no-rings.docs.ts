/** The page of `input-model/swift-no-rings`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { inData, RINGS, SOURCE } from './rings-examples.js';

export const docs: RuleDocs = {
  summary: 'Configuration data of Swift has no `control_plane_rings`.',
  why: 'The rings are its only purpose.',
  source: SOURCE,
  bad: serviceExample('swift', ''),
  good: serviceExample('swift', inData(RINGS)),
};
