/**
 * A file together with everything that is known of it: what all features are based on.
 * How it comes about is the business of `analyse.ts`; how findings are made, of `runner.ts`.
 */
import type { Assist, DialectId } from '../dialects/dialect.js';
import type { Cloud } from '../model/cloud.js';
import type { CloudDetails } from '../model/cloud-details.js';
import type { Facts } from '../model/facts.js';
import type { NameTable } from '../model/name-table.js';
import type { DialectOption } from '../model/options.js';
import type { SourceFile } from '../model/source-file.js';
import type { Finding, Rule } from '../rules/rule.js';
import type { Lines } from '../text/line-index.js';
import type { FileConfiguration } from './configuration.js';
import type { Raw } from './consequences.js';
import type { RuleFailure, RuleSettings } from './runner.js';
import type { SilencedFinding } from './silenced.js';

/** The dialect's answers with the model already in their hands. */
export type BoundAssist = {
  readonly [Name in keyof Assist<unknown>]-?: Required<Assist<unknown>>[Name] extends (
    context: infer _Context,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result | undefined
    : never;
};

/** The files of which a configuration speaks, as they are known now. */
export interface FilesSpokenOf {
  /** The decoded URI of the folder from which paths count. */
  readonly folder: string;
  /** The file of a suppression, by its decoded URI; undefined for what is not at hand, or a configuration. */
  of(path: string): Analysis | undefined;
  /** Whether a file of ours is at hand, by its decoded URI. */
  has(path: string): boolean;
  /** The decoded URIs of all of ours but configurations. */
  readonly paths: readonly string[];
  /** Whether every file below the folder of the configuration is at hand. */
  readonly isWhole: boolean;
  /** All of this: the same objects as long as nothing is new. */
  readonly all: readonly unknown[];
}

export interface Analysis {
  readonly dialect: DialectId;
  /** What the file is in its dialect: `plan`, `environment`, `baremetal`, ... */
  readonly kind: string;
  readonly file: SourceFile;
  readonly facts: Facts;
  /** What the configurations say of the file. */
  readonly configuration: FileConfiguration;
  readonly environment: {
    /** URI of the folder (ending in `/`) or of the only file. */
    readonly root: string;
    readonly title: string;
    /** Why the title says what it says, as half a sentence, where that was found out. */
    readonly titleReason: string | undefined;
    /** What users may set about such environments. */
    readonly options: readonly DialectOption[];
    /** Sorted by URI, as `facts` are. */
    readonly files: readonly SourceFile[];
    readonly facts: readonly Facts[];
    /** Every name that is defined or used in one of the files. */
    names(): NameTable;
    /** What can be compared with, or made from, the description of the cloud. */
    cloud(): Cloud | undefined;
    /** What a conversion into files of another dialect carries beyond that. */
    details(): CloudDetails | undefined;
  };
  readonly assist: BoundAssist;
  /** The lines of any file that a finding may point at; undefined for a file that was not read. */
  linesOf(uri: string): Lines | undefined;
  /** Every rule of the dialect and every common rule, with its docs. */
  readonly rules: readonly Rule<never>[];
  /**
   * Findings in the order of the text, after settings and suppression comments: the gravest where there are very many, with
   * one that says so.
   */
  findings(settings?: RuleSettings): readonly Finding[];
  /** The same, however many there are: for those who repair them, not for those who read them. */
  everyFinding(settings?: RuleSettings): readonly Finding[];
  /** Findings that somebody silenced, for reports that tell of them as well. */
  silenced(settings?: RuleSettings): readonly SilencedFinding[];
  /** Everything that rules report on the file, before settings, suppression and exclusion. */
  reported(): readonly Raw[];
  /** Rules that threw: their findings are missing, the others stand. For the log. */
  failures(): readonly RuleFailure[];
  /** Every file of the folder, this one among them: those in which an edit of this one may make findings. */
  inFolder(): readonly Analysis[];
  /** Of a configuration: the files that it may speak of. */
  readonly spokenOf?: FilesSpokenOf;
  /** The same analysis of another text under the same name, for example with a half-typed line repaired. */
  withText(text: string): Analysis;
  /** Likewise with other texts of several files of the folder, by URI. */
  withTexts(texts: ReadonlyMap<string, string>): Analysis;
}
