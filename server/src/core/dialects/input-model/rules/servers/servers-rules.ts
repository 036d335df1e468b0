/** Servers: each by itself, all together, and their hardware. */
import type { ModelRule } from '../define.js';
import { addressRules } from './addresses.js';
import { hardwareRules } from './nics.js';
import { placeRules } from './places.js';

export const serversRules: readonly ModelRule[] = [...addressRules, ...hardwareRules, ...placeRules];
