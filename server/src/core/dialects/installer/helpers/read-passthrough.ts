/**
 * Reads pass-through files: services with sections of options, for a whole service or for one domain of Keystone.
 * The shape is `service.config[]` of `{ section, values: [{ option, value }] }`; what has another shape is left out.
 */
import { Reader } from '../../../model/reader.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { Section, Value } from '../../../model/value.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { EnvironmentFile } from '../../dialect.js';

export interface Option {
  readonly section: Section;
  readonly name: Value<string>;
  /** When it is text. */
  readonly value?: Value<string>;
  readonly written?: SyntaxNode;
}

export interface OptionSection {
  readonly section: Section;
  readonly name?: Value<string>;
  readonly options: readonly Option[];
}

export interface Config {
  readonly service: MapEntry;
  /** The domain of Keystone that it is for. */
  readonly domain?: MapEntry;
  readonly sections: readonly OptionSection[];
}

export interface Passthrough {
  readonly file: SourceFile;
  readonly broken: boolean;
  /** `overcloud_neutron_dhcp_agent.json` */
  readonly name: string;
  readonly configs: readonly Config[];
  /** Places whose shape is another one, each with what is expected there. */
  readonly misshapen: readonly { readonly at: SyntaxNode; readonly expected: string }[];
  option(section: string, option: string): Value<string> | undefined;
}

export function readPassthrough({ file }: EnvironmentFile): Passthrough {
  const reader = new Reader(file);
  const misshapen: { at: SyntaxNode; expected: string }[] = [];
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  const configs: Config[] = [];

  const read = (service: MapEntry, parent: Section, domain?: MapEntry): void => {
    const entry = parent.entry('config');
    if (!entry) return;
    if (entry.value.type !== 'seq') {
      misshapen.push({ at: entry.value, expected: "'config' is a list of sections" });
      return;
    }
    const sections = reader.list(parent, 'config').items.flatMap((item) => {
      const section = reader.section(item);
      if (!section) misshapen.push({ at: item.node, expected: "a section has 'section' and 'values'" });
      return section ? [readSection(section)] : [];
    });
    configs.push({ service, sections, ...(domain && { domain }) });
  };
  const readSection = (section: Section): OptionSection => {
    const values = section.entry('values');
    if (values?.value.type !== 'seq')
      misshapen.push({ at: values?.value ?? section.node, expected: "'values' is a list of options" });
    const name = reader.value(section, 'section', ({ value }) =>
      typeof value === 'string' ? value : undefined,
    );
    if (section.state('section') === 'absent')
      misshapen.push({ at: section.node, expected: "a section has a name under 'section'" });
    const options = reader.list(section, 'values').items.flatMap((item) => {
      const own = reader.section(item);
      const option = own && readOption(own);
      if (!option) misshapen.push({ at: item.node, expected: "an option has 'option' and 'value'" });
      return option ? [option] : [];
    });
    return { section, options, ...(name && { name }) };
  };
  const readOption = (section: Section): Option | undefined => {
    const name = reader.value(section, 'option', ({ value }) =>
      typeof value === 'string' ? value : undefined,
    );
    const value = reader.value(section, 'value', ({ value: text }) =>
      typeof text === 'string' ? text : undefined,
    );
    const written = section.entry('value')?.value;
    if (!name || !written) return undefined;
    return { section, name, written, ...(value && { value }) };
  };

  for (const service of root?.node.entries ?? []) {
    const own = reader.section(reader.follow(service.value));
    if (!own) {
      misshapen.push({ at: service.value, expected: "a service is a map with 'config'" });
      continue;
    }
    read(service, own);
    const domains = reader.sectionAt(own, 'domains');
    for (const domain of domains?.node.entries ?? []) {
      const each = reader.section(reader.follow(domain.value));
      if (each) read(service, each, domain);
    }
    if (own.state('config') === 'absent' && own.state('domains') === 'absent')
      misshapen.push({ at: service.key, expected: "a service has 'config'" });
  }
  const all = configs.flatMap(({ sections }) => sections);
  return {
    file,
    broken: file.tree.broken,
    name: file.uri.slice(file.uri.lastIndexOf('/') + 1),
    configs,
    misshapen,
    option: (section, option) =>
      all
        .filter(({ name }) => name?.value === section)
        .flatMap(({ options }) => options)
        .find(({ name }) => name.value === option)?.value,
  };
}
