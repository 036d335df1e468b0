/**
 * What a dialect is to the rest of the core: how it knows its files, what it builds of them, its rules,
 * and the answers that only it can give to hover and completion.
 */

import type { Cloud } from '../model/cloud.js';
import type { CloudDetails } from '../model/cloud-details.js';
import type { Facts, Names, ShapeProblem } from '../model/facts.js';
import type { Inventory, InventoryQuestion } from '../model/inventory.js';
import type { DialectOption, DialectOptions } from '../model/options.js';
import type { NodePlace, SourceFile } from '../model/source-file.js';
import type { Wiring } from '../model/wiring.js';
import type { Fix, Rule } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import type { Schema, SchemaNode } from '../schema/schema.js';
import type { MapEntry, ScalarNode, SeqNode, SyntaxLanguage, SyntaxNode } from '../syntax/tree.js';
import type { Markdown, Part } from '../text/markdown.js';
import type { Span } from '../text/span.js';
import type { TextEdit } from '../text/text-edit.js';

export type DialectId = 'config' | 'plan' | 'installer' | 'carrier-grade' | 'input-model';

/** A file that may be one of ours. */
export interface Candidate {
  readonly uri: string;
  /** The editor's language id, where there is an editor. */
  readonly languageId?: string;
  /** Absent as long as only the name is known: a dialect that goes by content then says nothing. */
  readonly text?: string;
}

/** What a file of a dialect is: `environment` or `baremetal` of the installer, for example. */
export interface FileKind {
  /** One of the dialect's `kinds`. */
  readonly kind: string;
  readonly language: SyntaxLanguage;
}

/** How the files of one kind are described. */
export interface KindDefinition {
  readonly schema: Schema;
  /** The rules that report breaches of schema keywords: keyword (of JSON Schema, or a format) to rule id. */
  readonly shapeRules: Readonly<Record<string, RuleId>>;
}

/** A file of an environment with what one walk found in it. */
export interface EnvironmentFile {
  readonly kind: string;
  readonly file: SourceFile;
  readonly facts: Facts;
}

/**
 * Where the other files of an environment are found. The root is the nearest folder, at or above a file, that holds a
 * file called like one of the `anchors`; without one it is the file's own folder.
 */
export interface Gathering {
  readonly anchors: readonly string[];
  /** Whether folders below the root belong to it. */
  readonly deep: boolean;
  /** Files beside the root that belong to it too, as `folder/name`. */
  readonly beside?: readonly string[];
  /** Files may be large and are read all the same, see `LARGE_FACTOR`. */
  readonly large?: boolean;
  /** File names (without folder) that are worth reading. */
  readonly names: RegExp;
}

/** A value that may be at a place, computed from the model. */
export interface ValueSuggestion {
  /** The value as data: it is quoted as the place needs. */
  readonly value: string | number | boolean;
  /** A few words beside the label: `tagged`, `next free VLAN id`. */
  readonly detail?: string;
  readonly documentation?: Markdown;
  /** What is shown instead of the value, for long ones. */
  readonly label?: string;
  /** In a line of fields: the value with tab stops, for editors that know them. */
  readonly snippet?: string;
  /** Offered first. */
  readonly preferred?: boolean;
}

/** A map to insert as a whole, for example a network with all its keys. */
export interface MapSuggestion {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: Markdown;
  /** Plain data; strings may hold snippet tab stops such as `${1:eth0}`. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What hints are about; each can be switched off. */
export type HintTopic = 'columns' | 'roles' | 'defaults' | 'members' | 'servers' | 'addresses';

/** Which hints are asked for. */
export interface HintQuestion {
  /** The stretch of text that is shown; all of it where this is absent. */
  readonly span?: Span;
  wants(topic: HintTopic): boolean;
}

/** A word or two shown in the text without being part of it. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: Markdown;
  readonly topic: HintTopic;
  /** What writes the hint into the file, where that makes sense. */
  readonly edits?: readonly TextEdit[];
  readonly paddingLeft?: boolean;
  readonly paddingRight?: boolean;
}

/** A value that names another file. */
export interface FileLink {
  readonly node: ScalarNode;
  readonly uri: string;
}

/** Words over a line of text, which are found out when the line is shown. */
export interface CodeLens {
  readonly offset: number;
  /** What it is about, for the one who finds out the words: it survives edits. */
  readonly about: readonly string[];
}

/** What a lens says, and where it leads. */
export interface ResolvedLens {
  readonly title: string;
  /** The things that it speaks of. */
  readonly places?: readonly NodePlace[];
  /** A line of a predicted file. */
  readonly predicted?: PredictedPlace;
}

/** A place in a predicted file. */
export interface PredictedPlace {
  readonly path: string;
  /** From 0. */
  readonly line: number;
}

export interface AssistContext<Model> {
  readonly model: Model;
  /** The file in front. */
  readonly file: SourceFile;
  readonly facts: Facts;
}

/** Where a value is being written: the entry whose value it is, or the sequence it becomes an item of. */
export interface ValuePlace {
  readonly parent: MapEntry | SeqNode;
  readonly schema: SchemaNode | undefined;
  /** In a line of fields: the column, from 0. */
  readonly index?: number;
}

/** A file that a tool would write about the environment. */
export interface PredictedFile {
  /** Below the folder that the tool writes into, with slashes. */
  readonly path: string;
  /** What it is for, in a few words. */
  readonly about: string;
  readonly text: string;
}

/** What a prediction is asked with, beside the environment. */
export interface PredictionQuestion {
  /** The release of the product, by its number; found out where it is not given. */
  readonly release?: string;
  /** The texts of what the tool saved the last time. */
  readonly savedServers?: string;
  readonly savedAddresses?: string;
  /** Whether the tool is told to forget saved servers and addresses that nobody uses any more. */
  readonly forgetsServers?: boolean;
  readonly forgetsAddresses?: boolean;
}

/** Something that cannot be told, and why. */
interface PredictionDoubt {
  /** Sentences for people. */
  readonly message: string;
  /** The place that leaves it open. */
  readonly at?: NodePlace;
}

export interface PredictedFiles {
  /** The release that was taken, by its number. */
  readonly release: string;
  readonly files: readonly PredictedFile[];
  readonly doubts: readonly PredictionDoubt[];
}

/** Answers that only the dialect knows; every function may be left out. */
export interface Assist<Model> {
  /** Paragraphs about the node under the cursor, after the schema's own text. */
  explain?(context: AssistContext<Model>, node: SyntaxNode | MapEntry): readonly Part[];
  /** The values that may stand here; undefined leaves it to the schema's enum and names. */
  values?(context: AssistContext<Model>, place: ValuePlace): readonly ValueSuggestion[] | undefined;
  /** Whole items for a sequence, to become the item at `index` (where something is being written) or the last one. */
  items?(context: AssistContext<Model>, seq: SeqNode, index?: number): readonly MapSuggestion[];
  /** Keys that must not be offered in this map (for example `vlan-id` on an untagged network). */
  unwantedKeys?(context: AssistContext<Model>, map: SyntaxNode): readonly string[];
  /** A better name and detail than the key for a node in the outline. */
  label?(
    context: AssistContext<Model>,
    node: SyntaxNode,
  ): { readonly name: string; readonly detail?: string } | undefined;
  /** Words in the text that are not part of it: the role that an installer would give to a line. */
  inlayHints?(context: AssistContext<Model>, question: HintQuestion): readonly InlayHint[];
  /** Edits that tidy the file up, or undefined where there is nothing of the kind. */
  format?(context: AssistContext<Model>): readonly TextEdit[] | undefined;
  /** Values that name files which are there. */
  links?(context: AssistContext<Model>): readonly FileLink[];
  /** What the tool that reads the environment would write about it. */
  predictedFiles?(context: AssistContext<Model>, question: PredictionQuestion): PredictedFiles | undefined;
  /** Places of predicted files that speak of the thing at a node, the best one first. */
  predictedPlaces?(context: AssistContext<Model>, node: SyntaxNode | MapEntry): readonly PredictedPlace[];
  /** The places of the model that a word of a predicted file comes from. */
  behindPrediction?(context: AssistContext<Model>, word: string): readonly NodePlace[];
  /** Where lenses stand; what they say is asked for one by one. */
  codeLenses?(context: AssistContext<Model>): readonly CodeLens[];
  /** Undefined where there is nothing to say any more. */
  resolveLens?(context: AssistContext<Model>, about: readonly string[]): ResolvedLens | undefined;
  /** What comes out of the environment, to be compared with another one; undefined where that cannot be asked. */
  inventory?(context: AssistContext<Model>, question: InventoryQuestion): Inventory | undefined;
  /** What the wires between servers and switches must carry. */
  wiring?(context: AssistContext<Model>): Wiring | undefined;
  /** May `name` be given to a thing of this kind? A sentence why not, or undefined. */
  refuseName?(context: AssistContext<Model>, kind: string, name: string): string | undefined;
}

export interface DialectDefinition<Model> {
  readonly id: DialectId;
  /** Every kind of file that the dialect has. */
  readonly kinds: Readonly<Record<string, KindDefinition>>;
  /** Which YAML the tools that read these files speak. */
  readonly yamlVersion: '1.1' | '1.2';
  /** YAML files can be large, and are read in pieces (`syntax/pieces`); for YAML 1.1 only. */
  readonly pieces?: boolean;
  /** Absent when every file is an environment of its own. */
  readonly gathering?: Gathering;
  /** What users may set about its environments; ids and flags are given once among all dialects. */
  readonly options: readonly DialectOption[];
  /** What a file of ours is, or undefined when the file is none of ours. */
  recognise(candidate: Candidate): FileKind | undefined;
  /** What a new file without content becomes by its name alone, where it lies among files of the dialect. */
  newFile?(uri: string): FileKind | undefined;
  /**
   * Never fails. At least one file; sorted by URI. `root` is a folder (ending in `/`) or the only file. `before` is the
   * model of an older state of the same environment.
   */
  build(
    files: readonly [EnvironmentFile, ...EnvironmentFile[]],
    options: DialectOptions,
    root: string,
    before?: Model,
  ): Model;
  /** What the status item shows, for example `KVM plan, helion-openstack 1.1`. */
  title(model: Model): string;
  /** Half a sentence beside the title: why it says what it says, where that was found out and not set. */
  titleReason?(model: Model): string | undefined;
  /** Names that are parts of values, or of several files: what the schema's `x-defines` and `x-names` cannot say. */
  names?(model: Model): Names;
  /** What other dialects may know of the cloud, to compare environments of one folder. */
  cloud?(model: Model): Cloud | undefined;
  /** What a conversion into files of another dialect carries beyond that. */
  details?(model: Model): CloudDetails | undefined;
  readonly rules: readonly Rule<Model>[];
  /** Fixes for a breach of the schema that need the model; undefined leaves it to what the schema says. */
  repairs?(model: Model, file: SourceFile, problem: ShapeProblem): readonly Fix[] | undefined;
  readonly assist: Assist<Model>;
}
