/** The rules about control planes and regions. */
import type { ModelRule } from '../define.js';
import { countRules } from './counts.js';
import { inScopeRules } from './in-scope.js';
import { planeNameRules } from './names.js';
import { oldNameRules } from './old-names.js';
import { placementRules } from './placement.js';
import { regionRules } from './regions.js';
import { useRules } from './uses.js';

export const controlPlanesRules: readonly ModelRule[] = [
  ...planeNameRules,
  ...oldNameRules,
  ...regionRules,
  ...useRules,
  ...placementRules,
  ...inScopeRules,
  ...countRules,
];
