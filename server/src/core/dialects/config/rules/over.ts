/** What the rules of configuration files look at. */
import { eachOf, type Over } from '../../../rules/rule.js';
import type { CheckedConfig, RuleName } from '../model/config-model.js';
import { ruleNames } from '../model/read-configuration.js';

/** Each place where a rule, or a pattern of rules, is named. */
export const eachRuleName: Over<CheckedConfig, readonly [RuleName, CheckedConfig]> = eachOf(
  (model: CheckedConfig) => ruleNames(model),
);
