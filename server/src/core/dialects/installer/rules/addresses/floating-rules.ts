/** The rules about the pool of floating IPs, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';

export const floatingRules: readonly Rule<Installer>[] = [];
