/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { wrInterfaceRules } from './wr-interfaces.js';
import { wrNetworkRules } from './wr-networks.js';
import { wrValueRules } from './wr-values.js';

export const wrRules: readonly Rule<CarrierGrade>[] = [
  ...wrValueRules,
  ...wrInterfaceRules,
  ...wrNetworkRules,
];
