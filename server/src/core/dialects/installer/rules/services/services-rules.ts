/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';

export const servicesRules: readonly Rule<Installer>[] = [];
