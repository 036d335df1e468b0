/** Every rule of carrier-grade clouds, in one explicit list of lists; a test holds each complete. */
import type { Rule } from '../../../rules/rule.js';
import type { CarrierGrade } from '../carrier-grade-model.js';

export const carrierGradeRules: readonly Rule<CarrierGrade>[] = [];
