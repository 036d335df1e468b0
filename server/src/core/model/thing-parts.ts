/** Parts of things: traits that are keys of one section, and values that are compared as they are written. */

import { isUnknown, resolved } from '../syntax/queries.js';
import type { SyntaxNode } from '../syntax/tree.js';
import { shortened } from '../text/short-text.js';
import { type Saying, said, type Thing, UNTOLD } from './inventory.js';
import type { Trait } from './inventory-words.js';
import { isSecret, type SchemaOf } from './secrets.js';
import type { NodePlace, Place, SourceFile } from './source-file.js';
import type { Section } from './value.js';

/** A trait, the keys that say it, and what they say; undefined where that could not be read or is absent. */
type TraitRow = readonly [trait: Trait, keys: readonly string[], shown: string | number | undefined];

/** What is written and could not be read is not told. */
export function traitsIn(section: Section, rows: readonly TraitRow[]): Pick<Thing, 'traits' | 'at'> {
  const traits: Partial<Record<Trait, Saying | typeof UNTOLD>> = {};
  for (const [trait, keys, shown] of rows) {
    if (shown !== undefined && shown !== '') traits[trait] = said(String(shown));
    else if (keys.some((key) => section.state(key) !== 'absent')) traits[trait] = UNTOLD;
  }
  return {
    traits,
    at: (trait) => {
      const keys = rows.find(([each]) => each === trait)?.[1] ?? [];
      return keys.flatMap((key) => keyIn(section, key) ?? [])[0] ?? startOf(section);
    },
  };
}

function keyIn({ entry, at }: Section, key: string): NodePlace | undefined {
  const found = entry(key);
  return found && { file: at.file, node: found.key };
}

/** Where a person looks for it: at its name, or else at its first key. */
export function startOf({ node, at, entry }: Section): Place {
  const named = entry('name') ?? entry('network') ?? node.entries[0];
  return named ? { file: at.file, node: named.value.type === 'scalar' ? named.value : named.key } : at;
}

/** Deeper and more values are in no file that a person wrote. */
const DEEPEST = 20;
const MOST = 20_000;

/**
 * Every value of a file by its path (`neutron.overcloud_dvr`), lists as a whole. `isTold` leaves out what other things tell of.
 */
export function settingsOf(
  file: SourceFile,
  root: SyntaxNode | undefined,
  schemaOf: SchemaOf,
  isTold: (path: string) => boolean,
): Thing[] {
  const leaves: { readonly path: string; readonly node: SyntaxNode }[] = [];
  const walk = (node: SyntaxNode, path: string, depth: number): void => {
    const target = resolved(node);
    if (leaves.length >= MOST || depth > DEEPEST) return;
    if (target?.type !== 'map') leaves.push({ path, node });
    else
      for (const { key, value } of target.entries) {
        const name = String(key.value);
        walk(value, path === '' ? name : `${path}.${name}`, depth + 1);
      }
  };
  if (root) walk(root, '', 0);
  return leaves
    .filter(({ path }) => !isTold(path))
    .map(({ path, node }) => settingOf(file, path, node, schemaOf));
}

function settingOf(file: SourceFile, path: string, node: SyntaxNode, schemaOf: SchemaOf): Thing {
  const text = textOf(node, 0);
  const isShown = resolved(node)?.type === 'scalar' && !isSecret(node, schemaOf);
  return {
    ...{ kind: 'setting', key: [path], label: path },
    traits: {
      value:
        text === undefined
          ? UNTOLD
          : { words: [text], ...(isShown && text !== '' && { shown: shortened(text) }) },
    },
    at: () => ({ file, node }),
  };
}

/** What is equal for equal values. */
function textOf(node: SyntaxNode, depth: number): string | undefined {
  const target = resolved(node);
  if (!target || isUnknown(node) || isUnknown(target) || depth > DEEPEST) return undefined;
  if (target.type === 'scalar') return String(target.value ?? '');
  const parts =
    target.type === 'seq'
      ? target.items.map((item) => textOf(item, depth + 1))
      : target.entries.map(({ key, value }) => `${String(key.value)}: ${textOf(value, depth + 1)}`);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}
