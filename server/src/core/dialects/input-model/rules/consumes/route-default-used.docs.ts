/** The page of `input-model/route-default-used`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ROUTES, routeExample, SOURCE, WITH_ROUTE } from './routes-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers can reach a consumed component only through a default route.',
  why: 'The default route leads out of the cloud. Whether it leads back to the other network depends on routers outside the model.',
  source: SOURCE,
  bad: routeExample(false, ROUTES),
  good: routeExample(false, WITH_ROUTE),
};
