/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { groupRules } from './groups.js';
import { serverRules } from './servers.js';

export const nodesRules: readonly Rule<CarrierGrade>[] = [...serverRules, ...groupRules];
