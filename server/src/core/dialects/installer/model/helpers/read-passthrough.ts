/**
 * Reads pass-through files: services with sections of options, for a whole service or for one domain of Keystone.
 * The shape is `service.config[]` of `{ section, values: [{ option, value }] }`. What surely has another shape is listed
 * as such; what cannot be known, a key that is written twice for example, is left out.
 */
import { type Reached, Reader } from '../../../../model/reader.js';
import type { SourceFile } from '../../../../model/source-file.js';
import type { Section, Value } from '../../../../model/value.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../../syntax/tree.js';
import type { EnvironmentFile } from '../../../dialect.js';

export interface Option {
  readonly section: Section;
  readonly name: Value<string>;
  /** When it is text. */
  readonly value?: Value<string>;
  /** What stands there, whatever its type. */
  readonly written?: SyntaxNode;
}

export interface OptionSection {
  readonly section: Section;
  readonly name?: Value<string>;
  readonly options: readonly Option[];
  /** False when there may be options that could not be read. */
  readonly complete: boolean;
}

/** The sections of one configuration file. */
export interface Config {
  readonly service: MapEntry;
  /** The domain of Keystone that it is for. */
  readonly domain?: MapEntry;
  readonly sections: readonly OptionSection[];
  /** The list of sections. */
  readonly complete: boolean;
}

export type Part = 'service' | 'domain' | 'section' | 'option';

/** A place with another shape than the installer reads. */
export type Misshapen =
  /** Something else than a map. */
  | { readonly kind: 'no-map'; readonly part: Part; readonly at: SyntaxNode }
  /** A map that surely lacks a key. */
  | { readonly kind: 'no-key'; readonly part: Part; readonly at: Section; readonly key: string }
  /** A key whose value is no list. */
  | { readonly kind: 'no-list'; readonly at: SyntaxNode; readonly key: string }
  /** A name that is no text. */
  | { readonly kind: 'no-text'; readonly at: SyntaxNode; readonly key: string };

export interface Passthrough {
  readonly file: SourceFile;
  /** `overcloud_neutron_dhcp_agent.json` */
  readonly name: string;
  readonly configs: readonly Config[];
  readonly misshapen: readonly Misshapen[];
  /** The value of an option, when it is text and stands once. */
  option(section: string, option: string): Value<string> | undefined;
}

export function readPassthrough({ file }: EnvironmentFile): Passthrough {
  const reader = new Reader(file);
  const misshapen: Misshapen[] = [];
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  const configs = [...readConfigs(strictReader(reader, misshapen), root)];
  return {
    file,
    name: file.uri.slice(file.uri.lastIndexOf('/') + 1),
    configs,
    misshapen,
    option(section, option) {
      const found = configs
        .flatMap(({ sections }) => sections)
        .filter(({ name }) => name?.value === section)
        .flatMap(({ options }) => options.filter(({ name }) => name.value === option));
      return found.length === 1 ? found[0]?.value : undefined;
    },
  };
}

type StrictReader = ReturnType<typeof strictReader>;

/** Reads parts of the file, and lists those that have another shape. */
function strictReader(reader: Reader, misshapen: Misshapen[]) {
  return {
    reader,
    /** The map that a part of the file must be. */
    mapOf(reached: Reached | undefined, part: Part): Section | undefined {
      const section = reader.section(reached);
      if (reached && !section && !isUnknown(reached.node))
        misshapen.push({ kind: 'no-map', part, at: reached.node });
      return section;
    },
    listIn(section: Section, key: string) {
      const list = reader.list(section, key);
      const value = list.entry?.value;
      if (value && !list.node && !isUnknown(value)) misshapen.push({ kind: 'no-list', at: value, key });
      return list;
    },
    textIn(section: Section, key: string): Value<string> | undefined {
      const text = reader.value(section, key, textOf);
      const value = section.entry(key)?.value;
      if (value && !text && !isUnknown(value)) misshapen.push({ kind: 'no-text', at: value, key });
      return text;
    },
    demand(section: Section, part: Part, key: string): void {
      if (section.state(key) === 'absent') misshapen.push({ kind: 'no-key', part, at: section, key });
    },
  };
}

function* readConfigs(strict: StrictReader, root: Section | undefined): Iterable<Config> {
  const { reader } = strict;
  for (const service of root?.node.entries ?? []) {
    const own = strict.mapOf(reader.follow(service.value), 'service');
    if (!own) continue;
    if (own.state('domains') === 'absent') strict.demand(own, 'service', 'config');
    yield* readConfig(strict, own, { service });
    for (const domain of reader.sectionAt(own, 'domains')?.node.entries ?? []) {
      const each = strict.mapOf(reader.follow(domain.value), 'domain');
      if (!each) continue;
      strict.demand(each, 'domain', 'config');
      yield* readConfig(strict, each, { service, domain });
    }
  }
}

function* readConfig(
  strict: StrictReader,
  parent: Section,
  owner: Pick<Config, 'service' | 'domain'>,
): Iterable<Config> {
  const list = strict.listIn(parent, 'config');
  if (!list.node) return;
  const maps = list.items.flatMap((item) => strict.mapOf(item, 'section') ?? []);
  const sections = maps.map((section) => readSection(strict, section));
  const complete = list.complete && sections.every(({ name }) => name !== undefined);
  yield { ...owner, sections, complete };
}

function readSection(strict: StrictReader, section: Section): OptionSection {
  strict.demand(section, 'section', 'section');
  strict.demand(section, 'section', 'values');
  const name = strict.textIn(section, 'section');
  const list = strict.listIn(section, 'values');
  const maps = list.items.flatMap((item) => strict.mapOf(item, 'option') ?? []);
  const options = maps.flatMap((map) => readOption(strict, map));
  const complete = list.complete && options.length === list.items.length;
  return { section, options, complete, ...(name && { name }) };
}

function readOption(strict: StrictReader, section: Section): readonly Option[] {
  strict.demand(section, 'option', 'option');
  strict.demand(section, 'option', 'value');
  const name = strict.textIn(section, 'option');
  const value = strict.reader.value(section, 'value', textOf);
  const written = section.entry('value')?.value;
  return name ? [{ section, name, ...(value && { value }), ...(written && { written }) }] : [];
}

/** True where the section surely has no such option. */
export function lacks({ complete, options }: OptionSection, option: string): boolean {
  return complete && !options.some(({ name }) => name.value === option);
}

function textOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
