/**
 * Tells configuration files by their whole name. `.helion.yml` looks like the end of the name of a plan
 * (`denver.helion.yml`) without its beginning, which is why this dialect is asked first.
 */
import type { Candidate, FileKind } from '../../dialect.js';

/** The names of a configuration, the one that counts where both lie in a folder first. */
export const configurationNames: readonly string[] = ['.helion.yml', '.helion.yaml'];

export function recogniseConfig({ uri, languageId }: Candidate): FileKind | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*/, '');
  const isNamed = configurationNames.includes(name);
  return isNamed || languageId === 'helion-config' ? { kind: 'config', language: 'yaml' } : undefined;
}
