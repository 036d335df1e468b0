/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';
import { shapeRules } from './shape.js';

export const keysRules: readonly Rule<Installer>[] = [...shapeRules];
