/** Interface models: devices, bonds, and the network groups on each interface. */
import type { ModelRule } from '../define.js';
import { bondRules } from './bonds.js';
import { deviceRules } from './devices.js';
import { groupRules } from './groups.js';

export const interfaceModelsRules: readonly ModelRule[] = [...deviceRules, ...bondRules, ...groupRules];
