/** The rules about the management network and its ranges, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';

export const bmRules: readonly Rule<Installer>[] = [];
