/**
 * One object of a model (a network, a cluster, a logical volume) as rules and hovers read it: by the keys that are in
 * the files. Everything is three-valued, see `model/value.ts`; an item knows the file and the node that it was read from.
 */
import { Reader } from '../../../model/reader.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import type { KeyState, Section, Value, ValueList } from '../../../model/value.js';
import { inputModelSchema } from '../../../schema/input-model-schema.js';
import { schemaAt } from '../../../schema/schema.js';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../../../syntax/tree.js';
import { shapeRules } from './shape-rules.js';

/** Keys with a slip in them are not read as what is meant: the processor passes over them, and rules tell what is lacking. */
const KNOWN = {
  shapeRules,
  schemaOf: (node: SyntaxNode) => schemaAt(inputModelSchema, node),
};

/** The maps in a list. */
interface Items {
  readonly state: KeyState;
  /** The key and the list, where they are written. */
  readonly entry?: MapEntry;
  readonly items: readonly Item[];
  /** True when every item is a map, or when the list surely is absent. */
  readonly complete: boolean;
}

/** An item of a list that is a word or a map of one key: `- glance-api` and `- glance-api: {...}`. */
export interface Named {
  readonly name: string;
  /** The word or the key. */
  readonly at: NodePlace & { readonly node: ScalarNode };
  /** The word or the key, as fixes take it. */
  readonly node: ScalarNode;
  /** True when it was reached through an alias or a merge key. */
  readonly shared: boolean;
  /** What the map says under the key, where that is a map. */
  readonly attributes?: Item;
  /** What is under the key, whatever it is. */
  readonly value?: SyntaxNode;
}

/** The words and one-key maps in a list. */
interface NamedItems {
  readonly state: KeyState;
  readonly items: readonly Named[];
  readonly complete: boolean;
}

export class Item {
  /**
   * What was read, by what was asked. Items of a frame live as long as no edit touches it, and their reader's budget is
   * meant for one pass: reading the same again must cost nothing.
   */
  private known: Map<string, unknown> | undefined;

  constructor(
    private readonly reader: Reader,
    readonly section: Section,
  ) {}

  private once<T>(asked: string, read: () => T): T {
    this.known ??= new Map();
    if (!this.known.has(asked)) this.known.set(asked, read());
    // Each question has one kind of answer.
    return this.known.get(asked) as T;
  }

  /** What an alias leads to is shared. Nothing where no map is. Values that breach the schema are unknown. */
  static of(file: SourceFile, node: SyntaxNode, broken?: boolean): Item | undefined {
    return Item.readBy(new Reader(file, { ...KNOWN, ...(broken !== undefined && { broken }) }), node);
  }

  /** The same of a file that has another schema, or none. */
  static plain(file: SourceFile, node: SyntaxNode): Item | undefined {
    return Item.readBy(new Reader(file), node);
  }

  private static readBy(reader: Reader, node: SyntaxNode): Item | undefined {
    const section = reader.section(reader.follow(node));
    return section && new Item(reader, section);
  }

  get file(): SourceFile {
    return this.reader.file;
  }

  get node(): MapNode {
    return this.section.node;
  }

  /** The whole object; `nameAt` is the better place to point at. */
  get at(): NodePlace {
    return this.section.at;
  }

  /** True when the object was reached through an alias or a merge key, so that changing it changes other places too. */
  get shared(): boolean {
    return this.section.shared;
  }

  /** What the object is called: its `name`, a server's `id`. */
  get name(): string | undefined {
    return (this.text('name') ?? this.text('id'))?.value;
  }

  /** The same for messages, in which something must be between the quotes. */
  get label(): string {
    return this.name ?? '(no name)';
  }

  /** Where a person looks for the object: its name, or the first key that it has. */
  get nameAt(): NodePlace {
    const named = this.text('name') ?? this.text('id');
    return named?.at ?? { file: this.file, node: this.node.entries[0]?.key ?? this.node };
  }

  state(key: string): KeyState {
    return this.section.state(key);
  }

  /** `written` or `unknown`, so that only what surely is missing counts as missing. */
  has(key: string): boolean {
    return this.state(key) !== 'absent';
  }

  /** A key that is surely not written, even if another one with a slip in it is read as this one. */
  isFree(key: string): boolean {
    const entry = this.entry(key);
    return entry ? entry.key.value !== key : !this.has(key);
  }

  entry(key: string): MapEntry | undefined {
    return this.section.entry(key);
  }

  /** Where a key is, or else where the object is. */
  keyAt(key: string): NodePlace {
    const entry = this.entry(key);
    return entry ? { file: this.file, node: entry.key } : this.nameAt;
  }

  /**
   * A key and its value, for findings that rest on it; nothing where it is not written. Not the entry as a whole: what an
   * object lacks is told at its first entry.
   */
  ground(key: string): readonly NodePlace[] {
    const { file } = this;
    const entry = this.entry(key);
    return entry ? [entry.key, entry.value].map((node) => ({ file, node })) : [];
  }

  /** A word or number, as the text that it represents. */
  text(key: string): Value<string> | undefined {
    return this.once(`text ${key}`, () => this.reader.value(this.section, key, asText));
  }

  integer(key: string): Value<number> | undefined {
    return this.once(`integer ${key}`, () => this.reader.value(this.section, key, asInteger));
  }

  flag(key: string): Value<boolean> | undefined {
    return this.once(`flag ${key}`, () => this.reader.value(this.section, key, asFlag));
  }

  /** A list of words; a lone word counts as a list of one, as the tools have it. */
  texts(key: string): ValueList<string> {
    const lone = this.text(key);
    if (lone) return { state: 'written', items: [lone], complete: true };
    return this.once(`texts ${key}`, () => this.reader.values(this.section, key, asText));
  }

  /** The map under a key. */
  map(key: string): Item | undefined {
    return this.once(`map ${key}`, () => {
      const section = this.reader.sectionAt(this.section, key);
      return section && new Item(this.reader, section);
    });
  }

  /** The maps in the list under a key. */
  items(key: string): Items {
    return this.once(`items ${key}`, () => this.readItems(key));
  }

  private readItems(key: string): Items {
    const { state, entry, items, complete } = this.reader.list(this.section, key);
    const maps: Item[] = [];
    for (const each of items) {
      const section = this.reader.section(each);
      if (section) maps.push(new Item(this.reader, section));
    }
    return {
      state,
      ...(entry && { entry }),
      items: maps,
      complete: complete && maps.length === items.length,
    };
  }

  /** The words and one-key maps in the list under a key; what is neither makes it incomplete. */
  named(key: string): NamedItems {
    return this.once(`named ${key}`, () => this.readNamed(key));
  }

  private readNamed(key: string): NamedItems {
    const { state, items, complete } = this.reader.list(this.section, key);
    const found: Named[] = [];
    for (const each of items) {
      const { node, shared } = each;
      if (node.type === 'scalar' && node.style !== 'missing') {
        found.push({ name: String(node.value), at: { file: this.file, node }, node, shared });
        continue;
      }
      const section = this.reader.section(each);
      const [entry] = section?.node.entries ?? [];
      if (!section || !entry || section.node.entries.length !== 1) continue;
      const name = String(entry.key.value);
      const attributes = new Item(this.reader, section).map(name);
      const at = { file: this.file, node: entry.key };
      found.push({
        name,
        at,
        node: entry.key,
        shared,
        value: entry.value,
        ...(attributes && { attributes }),
      });
    }
    return { state, items: found, complete: complete && found.length === items.length };
  }

  /** The keys that are written, merge keys left out. */
  get keys(): readonly string[] {
    return this.node.entries.map(({ key }) => String(key.value));
  }
}

function asText({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function asFlag({ value }: ScalarNode): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function asInteger({ value }: ScalarNode): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
