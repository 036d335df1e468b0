/** The page of `input-model/route-default-used`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ROUTES, routeExample, SOURCE, WITH_ROUTE } from './routes-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers reach what their components consume through a default route only.',
  why: 'The default route leads out of the cloud; whether it leads back to the other network is up to routers that nobody has described.',
  source: SOURCE,
  bad: routeExample(false, ROUTES),
  good: routeExample(false, WITH_ROUTE),
};
