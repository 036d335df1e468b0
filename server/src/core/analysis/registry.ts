/** Every dialect, and every rule that can speak. The lists of rules are generated. */

import { carrierGradeDialect } from '../dialects/carrier-grade/carrier-grade-dialect.js';
import { configDialect } from '../dialects/config/config-dialect.js';
import { inputModelDialect } from '../dialects/input-model/input-model-dialect.js';
import { installerDialect } from '../dialects/installer/installer-dialect.js';
import { planDialect } from '../dialects/plan/plan-dialect.js';
import type { DialectOption } from '../model/options.js';
import { commonRules } from '../rules/common/generated/registry.js';
import { crossRules } from '../rules/cross/generated/registry.js';
import type { Rule } from '../rules/rule.js';
import { type BoundDialect, bindDialect } from './bind-dialect.js';

export const dialects: readonly BoundDialect[] = [
  // Before plans, because its name looks like the end of one of theirs.
  bindDialect(configDialect(() => allRules)),
  bindDialect(planDialect),
  bindDialect(installerDialect),
  bindDialect(carrierGradeDialect),
  bindDialect(inputModelDialect),
];

/** What users may set about environments, of every dialect. */
export const dialectOptions: readonly DialectOption[] = dialects.flatMap(({ options }) => options);

/** Every rule that can speak: the common ones, then each dialect's. */
export const allRules: readonly Rule<never>[] = [
  ...commonRules,
  ...dialects.flatMap((dialect) => dialect.rules),
  ...crossRules,
];
