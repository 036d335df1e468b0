/** The rules about who consumes, provides and advertises what. */
import type { ModelRule } from '../define.js';
import { endpointRules } from './endpoints.js';
import { consumesRegionRules } from './regions.js';
import { routeRules } from './routes.js';
import { unknownConsumptionRules } from './unknown.js';
import { variableRules } from './variables.js';

export const consumesRules: readonly ModelRule[] = [
  ...endpointRules,
  ...consumesRegionRules,
  ...routeRules,
  ...unknownConsumptionRules,
  ...variableRules,
];
