/**
 * The whole API of the core on one screen. Everything outside `core/` imports this file and nothing below it.
 */
export type { Analysis, RuleSettings } from './analysis/analysis.js';
export type { FileEdit, Finding, Fix, Rule, RuleDocs, Severity } from './rules/rule.js';
export type { Position } from './text/line-index.js';
export type { Span } from './text/span.js';
