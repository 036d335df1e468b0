/** Numbers of the environment file as they are written, with and without quotes, whether or not they are good. */

import { baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import type { NodePlace } from '../../../../model/source-file.js';
import { isUnknown } from '../../../../syntax/queries.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

interface WrittenNumber {
  readonly node: ScalarNode;
  readonly at: NodePlace;
  readonly shared: boolean;
  /** Without quotes and without blanks around it. */
  readonly text: string;
  readonly quoted: boolean;
  /** The whole number that the text is. */
  readonly whole?: number;
}

/** Undefined for what other rules speak of: nothing in the quotes, placeholders, lists and the like. */
export function writtenNumber(environment: EnvironmentJson, path: string): WrittenNumber | undefined {
  const node = environment.entry(path)?.value;
  if (node?.type !== 'scalar' || isUnknown(node)) return undefined;
  const quoted = typeof node.value === 'string';
  if (!quoted && typeof node.value !== 'number') return undefined;
  const text = (quoted ? String(node.value) : node.source).trim();
  if (text === '' || isPlaceholder(text)) return undefined;
  const value = quoted ? (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined) : Number(node.value);
  const at = { file: environment.file, node };
  return {
    ...{ node, at, shared: false, text, quoted },
    ...(value !== undefined && Number.isSafeInteger(value) && { whole: value }),
  };
}

/** The keys that say how many machines there are of a role. */
export const scaleKeys: readonly string[] = baremetalRoles.flatMap(({ scaleKey }) => scaleKey ?? []);
