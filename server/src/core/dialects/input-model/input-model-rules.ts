/** The rules of input models. An explicit list; a test holds it complete. */
import type { ModelRule } from './rules/define.js';
import { unknownNameRules } from './rules/names/unknown-name-rules.js';
import { unusedName } from './rules/names/unused-names.js';
import { shapeRules } from './rules/shape/shape-rules.js';

export const inputModelRules: readonly ModelRule[] = [...shapeRules, ...unknownNameRules, unusedName];
