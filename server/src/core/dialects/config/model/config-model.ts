/** What a configuration file says, each part still hanging on the place where it is written. */
import type { Facts } from '../../../model/facts.js';
import type { DialectOptions } from '../../../model/options.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import type { StatedFacts } from '../../../model/stated-facts.js';
import type { Section, Value, ValueList } from '../../../model/value.js';
import type { Severity } from '../../../rules/rule.js';
import type { MapEntry, ScalarNode } from '../../../syntax/tree.js';
import type { Glob } from '../../../text/glob.js';
import type { KnownRules } from './known-rules.js';

export type Level = Severity | 'off';

/** A line of `rules`: an id or a pattern, and how grave it is; undefined where that cannot be read. */
export interface RuleLevel {
  readonly name: string;
  readonly key: ScalarNode;
  readonly entry: MapEntry;
  readonly level: Level | undefined;
  readonly shared: boolean;
}

export interface PathPattern extends Value<string> {
  readonly matches: Glob;
}

/** What is said of all files, or of those of an override. */
export interface Statements {
  readonly rules: readonly RuleLevel[];
  readonly facts: StatedFacts;
  readonly options: DialectOptions;
}

export interface Override extends Statements {
  readonly files: readonly PathPattern[];
}

export interface ConfiguredSuppression {
  readonly section: Section;
  readonly file: Value<string>;
  readonly pointer: Value<string> | undefined;
  readonly line: Value<string> | undefined;
  readonly rules: ValueList<string>;
  readonly reason: string | undefined;
  /** False where the place is unknown: nothing is disabled then. */
  readonly isKnown: boolean;
}

export interface ConfigModel {
  readonly file: SourceFile;
  readonly facts: Facts;
  readonly isRoot: boolean;
  readonly all: Statements;
  readonly exclude: readonly PathPattern[];
  readonly overrides: readonly Override[];
  readonly suppressions: readonly ConfiguredSuppression[];
  /** As it is written: a path from the folder of the file. */
  readonly baseline: Value<string> | undefined;
}

/** A place where a rule is named: a key of `rules`, or an item of a suppression. */
export interface RuleName {
  readonly name: string;
  readonly at: NodePlace;
  readonly node: ScalarNode;
  readonly shared: boolean;
  /** Patterns may stand there, too. */
  readonly mayBePattern: boolean;
  /** Of a key, the entry that it begins. */
  readonly entry?: MapEntry;
}

/** With the rules that it may name. */
export interface CheckedConfig extends ConfigModel {
  readonly known: KnownRules;
}
