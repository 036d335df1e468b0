/** Every rule of carrier-grade clouds, in one explicit list of lists; a test holds each complete. */
import type { Rule } from '../../../rules/rule.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { controlPlaneRules } from './control-plane/control-plane-rules.js';
import { definitionRules } from './definition/definition-rules.js';
import { networksRules } from './networks/networks-rules.js';
import { nodesRules } from './nodes/nodes-rules.js';
import { varsRules } from './vars/vars-rules.js';
import { wrRules } from './wr/wr-rules.js';

export const carrierGradeRules: readonly Rule<CarrierGrade>[] = [
  ...definitionRules,
  ...networksRules,
  ...nodesRules,
  ...varsRules,
  ...wrRules,
  ...controlPlaneRules,
];
