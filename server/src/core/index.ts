/**
 * The whole API of the core on one screen. Everything outside `core/` imports this file and nothing below it.
 */
export {
  type AnalyseOptions,
  type Analyses,
  analyse,
  analyseTogether,
  type Input,
  recognise,
} from './analysis/analyse.js';
export type { Analysis } from './analysis/analysis.js';
export type { ConfigurationFiles } from './analysis/configured-files.js';
export { foldersAmong, type Surroundings, surroundingsOf, worthReading } from './analysis/gather.js';
export { allRules, dialectOptions } from './analysis/registry.js';
export type { RuleFailure, RuleSettings } from './analysis/runner.js';
export { configurationNames, recogniseConfig } from './dialects/config/model/recognise-config.js';
export type { HintTopic } from './dialects/dialect.js';
export { planTemplate } from './dialects/plan/editor/plan-template.js';
export {
  type Baseline,
  type KnownFinding,
  knownIn,
  readBaseline,
  writeBaseline,
} from './features/baseline.js';
export { kindsOfFix } from './features/certain-fixes.js';
export { type CodeAction, codeActions } from './features/code-actions.js';
export { codeLenses, type LensWords, resolveLens } from './features/code-lenses.js';
export { type ComparedPlace, type Comparison, compareWithSaved } from './features/compare.js';
export {
  type ComparedFolder,
  type ComparedFolders,
  compareFolders,
} from './features/compare-environments.js';
export { type ComparisonStyle, comparisonText } from './features/comparison-text.js';
export { completion } from './features/completion.js';
export type { CompletionItem, CompletionOptions } from './features/completion-items.js';
export {
  type Conversion,
  type ConversionNote,
  type ConversionTarget,
  conversionReleases,
  conversionsOf,
  conversionTargets,
  convert,
} from './features/convert.js';
export { type DefinitionResult, type DefinitionTarget, definition } from './features/definition.js';
export { type DocumentLink, documentLinks } from './features/document-links.js';
export { type DocumentSymbol, documentSymbols } from './features/document-symbols.js';
export { type Excerpt, excerptOf, lineOf } from './features/excerpt.js';
export { type AlarmBudgets, type FalseAlarm, falseAlarm } from './features/false-alarm/false-alarm.js';
export { falseAlarmText } from './features/false-alarm/false-alarm-text.js';
export { type FixAll, type Fixed, fixAll } from './features/fix-all.js';
export { type FoldingRange, foldingRanges } from './features/folding-ranges.js';
export { format } from './features/format.js';
export { type Hover, hover } from './features/hover.js';
export { inlayHints } from './features/inlay-hints.js';
export { installerFromPlan } from './features/installer-from-plan.js';
export { behindPrediction, predictedPlaces, predictedText } from './features/predicted-documents.js';
export { isPredictable, predictedFiles } from './features/predicted-files.js';
export { type Block, blocksOf, wordAt } from './features/predicted-outline.js';
export { type Highlight, highlights, type Location, references } from './features/references.js';
export { prepareRename, type Refused, type Renameable, rename } from './features/rename.js';
export { saidByYamlReader } from './features/said-by-yaml-reader.js';
export { selectionRanges } from './features/selection-ranges.js';
export {
  type ConfigurationPlace,
  type Silencing,
  silenceInConfiguration,
} from './features/silence-in-configuration.js';
export { type WiringFormat, wiringText } from './features/wiring.js';
export { type WorkspaceSymbol, workspaceSymbols } from './features/workspace-symbols.js';
export {
  type DialectOption,
  type DialectOptions,
  optionWords,
  readOptions,
  sameOptions,
} from './model/options.js';
export type {
  ExampleFiles,
  FileEdit,
  Finding,
  Fix,
  Rule,
  RuleDocs,
  RuleExample,
  Severity,
} from './rules/rule.js';
export { exampleFiles } from './rules/rule.js';
export { type RulePage, rulePage } from './rules/rule-page.js';
export type { RuleId } from './schema/rule-id.js';
export { LARGE_FACTOR } from './syntax/parse.js';
export { matchesName } from './text/glob.js';
export { LineIndex, type Lines, type Position } from './text/line-index.js';
export { authored, code, dotted, joined, type Markdown, markdown, table } from './text/markdown.js';
export { nearest } from './text/nearest.js';
export type { Span } from './text/span.js';
export { applyEdits, type TextEdit } from './text/text-edit.js';
