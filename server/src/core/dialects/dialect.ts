/**
 * What a dialect is to the rest of the core: how it knows its files, what it builds of them, its rules,
 * and the answers that only it can give to hover and completion.
 */

import type { Facts } from '../model/facts.js';
import type { SourceFile } from '../model/source-file.js';
import type { Rule } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import type { Schema, SchemaNode } from '../schema/schema.js';
import type { MapEntry, SeqNode, SyntaxLanguage, SyntaxNode } from '../syntax/tree.js';

export type DialectId = 'plan' | 'installer' | 'carrier-grade' | 'input-model';

/** What is known of a file before it is read. */
export interface Candidate {
  readonly uri: string;
  /** The editor's language id, where there is an editor. */
  readonly languageId?: string;
}

/** A value that may stand at a place, computed from the model. */
export interface ValueSuggestion {
  /** The value as data: it is quoted as the place needs. */
  readonly value: string | number | boolean;
  /** A few words beside the label: `tagged`, `next free VLAN id`. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Offered first. */
  readonly preferred?: boolean;
}

/** A map to insert as a whole, for example a network with all its keys. */
export interface MapSuggestion {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
  /** Plain data; strings may hold snippet tab stops such as `${1:eth0}`. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface AssistContext<Model> {
  readonly model: Model;
  readonly facts: Facts;
}

/** Where a value is being written: the entry whose value it is, or the sequence it becomes an item of. */
export interface ValuePlace {
  readonly parent: MapEntry | SeqNode;
  readonly schema: SchemaNode | undefined;
}

/** Answers that only the dialect knows; every function may be left out. */
export interface Assist<Model> {
  /** Markdown paragraphs about the node under the cursor, after the schema's own text. */
  explain?(context: AssistContext<Model>, node: SyntaxNode | MapEntry): readonly string[];
  /** The values that may stand here; undefined leaves it to the schema's enum and names. */
  values?(context: AssistContext<Model>, place: ValuePlace): readonly ValueSuggestion[] | undefined;
  /** Whole items for a sequence. */
  items?(context: AssistContext<Model>, seq: SeqNode): readonly MapSuggestion[];
  /** Keys that must not be offered in this map (for example `vlan-id` on an untagged network). */
  unwantedKeys?(context: AssistContext<Model>, map: SyntaxNode): readonly string[];
  /** A better name and detail than the key for a node in the outline. */
  label?(
    context: AssistContext<Model>,
    node: SyntaxNode,
  ): { readonly name: string; readonly detail?: string } | undefined;
  /** May `name` be given to a thing of this kind? A sentence why not, or undefined. */
  refuseName?(context: AssistContext<Model>, kind: string, name: string): string | undefined;
}

export interface DialectDefinition<Model> {
  readonly id: DialectId;
  readonly schema: Schema;
  /** Which YAML the tools that read these files speak. */
  readonly yamlVersion: '1.1' | '1.2';
  /** The rules that report breaches of schema keywords: keyword (of JSON Schema, or a format) to rule id. */
  readonly shapeRules: Readonly<Record<string, RuleId>>;
  /** The language of a file of ours, or undefined when the file is none of ours. */
  recognise(candidate: Candidate): SyntaxLanguage | undefined;
  build(file: SourceFile, facts: Facts): Model;
  /** What the status item shows, for example `KVM plan, helion-openstack 1.1`. */
  title(model: Model): string;
  readonly rules: readonly Rule<Model>[];
  readonly assist: Assist<Model>;
}
