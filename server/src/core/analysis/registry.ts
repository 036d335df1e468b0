/** Every dialect and every rule, in one explicit list each. */

import { carrierGradeDialect } from '../dialects/carrier-grade/carrier-grade-dialect.js';
import { inputModelDialect } from '../dialects/input-model/input-model-dialect.js';
import { installerDialect } from '../dialects/installer/installer-dialect.js';
import { planDialect } from '../dialects/plan/plan-dialect.js';
import type { Cloud } from '../model/cloud.js';
import type { DialectOption } from '../model/options.js';
import { commonRules } from '../rules/common/common-rules.js';
import { contradictionRules } from '../rules/cross/contradictions.js';
import type { Rule } from '../rules/rule.js';
import { type BoundDialect, bindDialect } from './bind-dialect.js';

export const dialects: readonly BoundDialect[] = [
  bindDialect(planDialect),
  bindDialect(installerDialect),
  bindDialect(carrierGradeDialect),
  bindDialect(inputModelDialect),
];

/** What users may set about environments, of every dialect. */
export const dialectOptions: readonly DialectOption[] = dialects.flatMap(({ options }) => options);

/** Rules that compare the environments of one folder. */
export const crossRules: readonly Rule<readonly Cloud[]>[] = contradictionRules;

/** Every rule that can speak: the common ones, then each dialect's. */
export const allRules: readonly Rule<never>[] = [
  ...commonRules,
  ...dialects.flatMap((dialect) => dialect.rules),
  ...crossRules,
];
