/**
 * Reads pass-through files: services with sections of options, for a whole service or for one domain of Keystone.
 * The shape is `service.config[]` of `{ section, values: [{ option, value }] }`. What surely has another shape is listed
 * as such; what cannot be known, a key that stands twice for example, is left out.
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
  const configs: Config[] = [];

  /** The map that a part of the file must be. */
  const mapOf = (reached: Reached | undefined, part: Part): Section | undefined => {
    const section = reader.section(reached);
    if (reached && !section && !isUnknown(reached.node))
      misshapen.push({ kind: 'no-map', part, at: reached.node });
    return section;
  };
  const listIn = (section: Section, key: string) => {
    const list = reader.list(section, key);
    const value = list.entry?.value;
    if (value && !list.node && !isUnknown(value)) misshapen.push({ kind: 'no-list', at: value, key });
    return list;
  };
  const textIn = (section: Section, key: string): Value<string> | undefined => {
    const text = reader.value(section, key, textOf);
    const value = section.entry(key)?.value;
    if (value && !text && !isUnknown(value)) misshapen.push({ kind: 'no-text', at: value, key });
    return text;
  };
  const demand = (section: Section, part: Part, key: string): void => {
    if (section.state(key) === 'absent') misshapen.push({ kind: 'no-key', part, at: section, key });
  };

  const readOption = (section: Section): readonly Option[] => {
    demand(section, 'option', 'option');
    demand(section, 'option', 'value');
    const name = textIn(section, 'option');
    const value = reader.value(section, 'value', textOf);
    const written = section.entry('value')?.value;
    return name ? [{ section, name, ...(value && { value }), ...(written && { written }) }] : [];
  };
  const readSection = (section: Section): OptionSection => {
    demand(section, 'section', 'section');
    demand(section, 'section', 'values');
    const name = textIn(section, 'section');
    const list = listIn(section, 'values');
    const maps = list.items.flatMap((item) => mapOf(item, 'option') ?? []);
    const options = maps.flatMap(readOption);
    const complete = list.complete && options.length === list.items.length;
    return { section, options, complete, ...(name && { name }) };
  };
  const readConfig = (service: MapEntry, parent: Section, domain?: MapEntry): void => {
    const list = listIn(parent, 'config');
    if (!list.node) return;
    const sections = list.items.flatMap((item) => {
      const section = mapOf(item, 'section');
      return section ? [readSection(section)] : [];
    });
    const complete = list.complete && sections.every(({ name }) => name !== undefined);
    configs.push({ service, sections, complete, ...(domain && { domain }) });
  };

  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  for (const service of root?.node.entries ?? []) {
    const own = mapOf(reader.follow(service.value), 'service');
    if (!own) continue;
    if (own.state('domains') === 'absent') demand(own, 'service', 'config');
    readConfig(service, own);
    for (const domain of reader.sectionAt(own, 'domains')?.node.entries ?? []) {
      const each = mapOf(reader.follow(domain.value), 'domain');
      if (!each) continue;
      demand(each, 'domain', 'config');
      readConfig(service, each, domain);
    }
  }
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

/** True where the section surely has no such option. */
export function lacks({ complete, options }: OptionSection, option: string): boolean {
  return complete && !options.some(({ name }) => name.value === option);
}

function textOf({ value }: ScalarNode): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
