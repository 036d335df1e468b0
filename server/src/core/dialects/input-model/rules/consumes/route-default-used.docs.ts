/** The page of `input-model/route-default-used`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, ROUTES, source, WITH_ROUTE } from './routes.js';

export const docs: RuleDocs = {
  summary: 'Servers reach what their components consume through a default route only.',
  why: 'The default route leads out of the cloud; whether it leads back to the other network is up to routers that nobody has described.',
  source,
  bad: example(false, ROUTES),
  good: example(false, WITH_ROUTE),
};
