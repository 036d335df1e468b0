/**
 * What a rule is and what it may say. A rule finds one kind of architecture violation;
 * running rules, settings and suppression belong to `runner.ts`.
 */
import type { Facts } from '../model/facts.js';
import type { DialectOptions } from '../model/options.js';
import type { Place, SourceFile } from '../model/source-file.js';
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
  /** A whole file that breaks this rule (others may be silent or not). `file` defaults to the dialect's usual name. */
  readonly bad: RuleExample;
  /** The same file repaired: this rule is silent on it. */
  readonly good: RuleExample;
  /** What must be set for the bad example to break the rule, where it cannot be told from the example. */
  readonly options?: DialectOptions;
}

/**
 * The text of one file, or several files by name for rules that look across files. Long ones are made when somebody
 * asks: hundreds of rules have an example, and a server shows a few of them in its life.
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

export interface Report {
  readonly at: Place;
  readonly message: string;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  /** Called only when somebody asks for fixes. */
  readonly fixes?: () => readonly Fix[];
  readonly tag?: 'unnecessary' | 'deprecated';
}

export interface RuleContext<Model> {
  /** The file to report on; rules of scope `environment` may report on any file of the model. */
  readonly file: SourceFile;
  readonly facts: Facts;
  readonly model: Model;
  report(report: Report): void;
}

export interface Rule<Model> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /**
   * True when it looks at one item at a time: what it says of an item stays true as long as the item stays.
   * `formatted`: at values with a format alone.
   */
  readonly local?: boolean | 'formatted';
  /** Absent for rules whose findings come from the schema or the parser. */
  readonly check?: (context: RuleContext<Model>) => void;
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
  fixes(): readonly Fix[];
}

/** Declares a rule; exists so that every rule is checked against the shape where it is written. */
export function defineRule<Model>(rule: Rule<Model>): Rule<Model> {
  return rule;
}
