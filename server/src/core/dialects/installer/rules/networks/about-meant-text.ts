/** Texts that are meant as they are; of empty ones and placeholders other rules speak. */
import type { Value } from '../../../../model/value.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

export function textAt(environment: EnvironmentJson, path: string): Value<string> | undefined {
  const text = environment.text(path);
  return text && isMeant(text.value) ? text : undefined;
}

/** Dollar signs mean something that is filled in before the installer reads the file. */
export function isMeant(text: string): boolean {
  return text.trim() !== '' && !isPlaceholder(text) && !text.includes('$');
}
