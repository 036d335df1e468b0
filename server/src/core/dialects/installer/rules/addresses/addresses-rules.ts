/** The rules of this folder, in one explicit list of two families. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { bmRules } from './bm-rules.js';
import { floatingRules } from './floating-rules.js';

export const addressesRules: readonly Rule<Installer>[] = [...bmRules, ...floatingRules];
