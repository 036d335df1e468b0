/**
 * What a rule is and what it may say. A rule finds one kind of architecture violation;
 * running rules, settings and suppression belong to `runner.ts`.
 */
import type { DialectOptions } from '../model/options.js';
import type { NodePlace, Place } from '../model/source-file.js';
import type { RuleId } from '../schema/rule-id.js';
import type { TextEdit } from '../text/text-edit.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface RuleDocs {
  /** One sentence: what is wrong when this rule speaks. */
  readonly summary: string;
  /** Why it matters: what goes wrong in the cloud, in a few sentences. */
  readonly why: string;
  /** Where the fact comes from: document, table and row. */
  readonly source: string;
  /**
   * Of a rule that offers no fix for its bad example: in one sentence, what only a person can know or do. A rule with
   * fixes has none.
   */
  readonly byHand?: string;
  /** A whole file that breaks this rule (others may be silent or not). `file` defaults to the dialect's usual name. */
  readonly bad: RuleExample;
  /** The same file repaired: this rule is silent on it. */
  readonly good: RuleExample;
  /** What must be set for the bad example to break the rule, where it cannot be told from the example. */
  readonly options?: DialectOptions;
  /** The release that first had this rule; absent for those of the first one. */
  readonly since?: string;
}

/**
 * The text of one file, or several files by name for rules that look across files. Long ones are made when they are asked
 * for: hundreds of rules have an example, and a server shows a few of them in its life.
 */
export type RuleExample = string | ExampleFiles | (() => ExampleFiles);

export type ExampleFiles = Readonly<Record<string, string>>;

/** The files of an example by name; a lone text is a plan. */
export function exampleFiles(example: RuleExample): ExampleFiles {
  if (typeof example === 'string') return { 'helion.yml': example };
  return typeof example === 'function' ? example() : example;
}

export interface FileEdit extends TextEdit {
  readonly uri: string;
}

export interface Fix {
  /** In the imperative, with the value: `Change the VLAN type to 'tagged'`. */
  readonly title: string;
  readonly edits: readonly FileEdit[];
  /** The one obvious repair: only these are applied by fix-all. */
  readonly preferred?: boolean;
}

/**
 * A fix as everything outside the rules sees it: preferred where the rule says so and trying it makes no other finding,
 * which takes another analysis to tell.
 */
export interface ProvenFix extends Fix {
  /** What the rule alone says. */
  readonly isCertain: boolean;
}

export interface Report {
  readonly at: Place;
  readonly message: string;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  /** Called only when somebody asks for fixes. */
  readonly fixes?: () => readonly Fix[];
  readonly tag?: 'unnecessary' | 'deprecated';
  /**
   * The values that this was told from. Where another rule says that something is wrong at or within one of them, this
   * is no second mistake and becomes related information there; see `analysis/consequences.ts`.
   */
  readonly restsOn?: readonly NodePlace[];
}

/**
 * What the check of a rule looks at, and all that an incremental run needs to know of it: which part of a model has to
 * change before the check is asked again. Each dialect has its own in `rules/over.ts`.
 */
export interface Over<Model, Args extends readonly unknown[]> {
  /** True of the rules of every dialect whose findings about an item stay true as long as the item stays. */
  readonly local?: boolean | 'formatted';
  /** Called once for each rule; what it returns is asked about every version of every model. */
  bind(check: (...args: Args) => Iterable<Report>): (model: Model) => Iterable<Report>;
}

/** Where the findings of a rule come from that has no check: a breach of a schema, the reading of a text, a comment. */
type Elsewhere = 'schema' | 'parser' | 'comments' | 'configuration';

export interface Rule<Model> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /** See `Over`. */
  readonly local?: boolean | 'formatted';
  /** Absent where the findings come from elsewhere. */
  readonly find?: (model: Model) => Iterable<Report>;
}

/** A finding as everything outside the core sees it: absolute spans, final severity. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly uri: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly related: readonly {
    readonly uri: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly message: string;
  }[];
  readonly tag?: 'unnecessary' | 'deprecated';
  fixes(): readonly ProvenFix[];
}

interface Declared {
  readonly id: RuleId;
  readonly severity: Severity;
  /** From the module beside the rule, `<rule>.docs.ts`; the bundles of the server leave those out. */
  readonly docs: RuleDocs;
}

interface Checked<Model, Args extends readonly unknown[]> extends Declared {
  readonly over: Over<Model, Args>;
  /** Yields what is wrong; `kit/` has what most checks are made of. */
  check(...args: Args): Iterable<Report>;
}

/** Declares a rule: the one way to do so, in every dialect. */
export function defineRule<Model, Args extends readonly unknown[]>(rule: Checked<Model, Args>): Rule<Model>;
export function defineRule(rule: Declared & { readonly over: Elsewhere }): Rule<unknown>;
export function defineRule<Model, Args extends readonly unknown[]>(
  rule: Checked<Model, Args> | (Declared & { readonly over: Elsewhere }),
): Rule<Model> {
  const { id, severity, docs, over } = rule;
  if (typeof over === 'string' || !('check' in rule)) return { id, severity, docs };
  const { check } = rule;
  return {
    ...{ id, severity, docs },
    ...(over.local !== undefined && { local: over.local }),
    find: over.bind((...args) => check(...args)),
  };
}

/** The model as a whole. */
export function theModel<Model>(): Over<Model, readonly [Model]> {
  return { bind: (check) => check };
}

/** Each of some parts of the model, one after the other; the check sees the whole model as well. */
export function eachOf<Model, Part>(
  partsOf: (model: Model) => Iterable<Part>,
): Over<Model, readonly [Part, Model]> {
  return {
    bind: (check) =>
      function* (model) {
        for (const part of partsOf(model)) yield* check(part, model);
      },
  };
}
