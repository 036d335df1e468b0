/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { cloudRules } from './cloud.js';
import { failureZoneRules } from './failure-zones.js';
import { fileRules } from './files.js';
import { keyRules } from './keys.js';
import { valueRules } from './values.js';

export const definitionRules: readonly Rule<CarrierGrade>[] = [
  ...cloudRules,
  ...fileRules,
  ...failureZoneRules,
  ...valueRules,
  ...keyRules,
];
