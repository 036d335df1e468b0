/**
 * The whole API of the core on one screen. Everything outside `core/` imports this file and nothing below it.
 */
export { analyse, type Input, recognise } from './analysis/analyse.js';
export type { Analysis } from './analysis/analysis.js';
export { allRules } from './analysis/registry.js';
export type { RuleFailure, RuleSettings } from './analysis/runner.js';
export { planTemplate } from './dialects/plan/plan-template.js';
export type { FileEdit, Finding, Fix, Rule, RuleDocs, RuleExample, Severity } from './rules/rule.js';
export { type RulePage, rulePage } from './rules/rule-page.js';
export type { RuleId } from './schema/rule-id.js';
export { LineIndex, type Position } from './text/line-index.js';
export type { Span } from './text/span.js';
export { applyEdits, type TextEdit } from './text/text-edit.js';
