/** Reads what a pass-through file says of a directory: the sections `ldap` of Keystone. */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { lacks, type OptionSection, type Passthrough } from './read-passthrough.js';

export interface Directory {
  readonly file: SourceFile;
  readonly section: OptionSection;
  /** The value of an option that stands once, when it is text. */
  written(option: string): Value<string> | undefined;
  /** The same, when it was filled in. */
  get(option: string): Value<string> | undefined;
  /** True where the option surely is not there, or is empty. */
  isMissing(option: string): boolean;
}

export function directoriesIn({ file, configs }: Passthrough): readonly Directory[] {
  return configs
    .filter(({ service }) => service.key.value === 'keystone')
    .flatMap(({ sections }) => sections.filter(({ name }) => name?.value === 'ldap'))
    .map((section) => directoryOf(file, section));
}

function directoryOf(file: SourceFile, section: OptionSection): Directory {
  const written = (option: string) => {
    const all = section.options.filter(({ name }) => name.value === option);
    return all.length === 1 ? all[0]?.value : undefined;
  };
  return {
    file,
    section,
    written,
    get(option) {
      const found = written(option);
      return found && found.value.trim() !== '' && !isPlaceholder(found.value) ? found : undefined;
    },
    isMissing: (option) => lacks(section, option) || written(option)?.value.trim() === '',
  };
}
