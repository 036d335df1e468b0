/** The rules about services and components that a model defines. */
import type { ModelRule } from '../define.js';
import { definitionRules } from './definitions.js';
import { endpointRules } from './endpoints.js';

export const componentsRules: readonly ModelRule[] = [...endpointRules, ...definitionRules];
