/** The rules about configuration data. */
import type { ModelRule } from '../define.js';

export const configurationDataRules: readonly ModelRule[] = [];
