/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { bareMetalRules } from './bare-metal.js';
import { controlPlaneFileRules } from './control-planes.js';
import { siteFileRules } from './site-files.js';

export const controlPlaneRules: readonly Rule<CarrierGrade>[] = [
  ...controlPlaneFileRules,
  ...bareMetalRules,
  ...siteFileRules,
];
