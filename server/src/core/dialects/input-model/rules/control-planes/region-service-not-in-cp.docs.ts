/** The page of `input-model/region-service-not-in-cp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample, regionsText } from './examples.js';
import { SOURCE } from './regions-examples.js';

export const docs: RuleDocs = {
  summary: 'A region takes a service from a control plane that does not have it.',
  why: 'No component of the service runs in that control plane, so the catalogue of the region cannot list it.',
  source: SOURCE,
  bad: planeExample(
    { region: 'load-balancers: []' },
    regionsText({ 'control-plane-1': ['keystone', 'swift'] }),
  ),
  good: planeExample({ region: 'load-balancers: []' }, regionsText({ 'control-plane-1': ['keystone'] })),
};
