/**
 * A dialect with its model type hidden: from text to an analysis whose questions the dialect's own model answers.
 * What a dialect knows is in `dialects/`; what rules find, in `runner.ts`.
 */
import type { AssistContext, Candidate, DialectDefinition, DialectId } from '../dialects/dialect.js';
import { readFacts } from '../model/read-facts.js';
import type { SourceFile } from '../model/source-file.js';
import { commonRules } from '../rules/common/common-rules.js';
import type { Finding, Rule } from '../rules/rule.js';
import { parse } from '../syntax/parse.js';
import type { SyntaxLanguage } from '../syntax/tree.js';
import { LineIndex } from '../text/line-index.js';
import type { Analysis, BoundAssist } from './analysis.js';
import { finish, type RawFindings, type RuleSettings, runRules } from './runner.js';

export interface AnalyseOptions {
  /** Longer texts are not read, in UTF-16 units. */
  readonly maxLength?: number;
}

export interface BoundDialect {
  readonly id: DialectId;
  readonly rules: readonly Rule<never>[];
  recognise(candidate: Candidate): SyntaxLanguage | undefined;
  analyse(uri: string, text: string, language: SyntaxLanguage, options: AnalyseOptions): Analysis;
}

export function bindDialect<Model>(dialect: DialectDefinition<Model>): BoundDialect {
  const rules: readonly Rule<Model>[] = [...commonRules, ...dialect.rules];

  const analyse = (
    uri: string,
    text: string,
    language: SyntaxLanguage,
    options: AnalyseOptions,
  ): Analysis => {
    const tree = parse(text, language, { yamlVersion: dialect.yamlVersion, ...options });
    const file: SourceFile = { uri, text, lines: new LineIndex(text), tree };
    const facts = readFacts(file, dialect.schema, dialect.shapeRules);
    const model = dialect.build(file, facts);
    let raw: RawFindings | undefined;
    const run = (): RawFindings => {
      raw ??= runRules(rules, file, facts, model);
      return raw;
    };
    let last: { readonly settings: RuleSettings; readonly findings: readonly Finding[] } | undefined;
    return {
      dialect: dialect.id,
      file,
      facts,
      environment: { root: uri, title: dialect.title(model), files: [file] },
      assist: bindAssist(dialect, { model, facts }),
      rules,
      findings(settings = NO_SETTINGS) {
        if (last?.settings !== settings) last = { settings, findings: finish(file, rules, run(), settings) };
        return last.findings;
      },
      failures: () => run().failures,
      withText: (other) => analyse(uri, other, language, options),
    };
  };

  return {
    id: dialect.id,
    rules: dialect.rules,
    recognise: (candidate) => dialect.recognise(candidate),
    analyse,
  };
}

const NO_SETTINGS: RuleSettings = {};

function bindAssist<Model>({ assist }: DialectDefinition<Model>, context: AssistContext<Model>): BoundAssist {
  return {
    explain: (node) => assist.explain?.(context, node),
    values: (place) => assist.values?.(context, place),
    items: (seq) => assist.items?.(context, seq),
    unwantedKeys: (map) => assist.unwantedKeys?.(context, map),
    label: (node) => assist.label?.(context, node),
    refuseName: (kind, name) => assist.refuseName?.(context, kind, name),
  };
}
