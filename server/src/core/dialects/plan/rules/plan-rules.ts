/** Every rule of the plan dialect, in one explicit list. */
import type { Rule } from '../../../rules/rule.js';
import type { Plan } from '../plan-model.js';

export const planRules: readonly Rule<Plan>[] = [];
