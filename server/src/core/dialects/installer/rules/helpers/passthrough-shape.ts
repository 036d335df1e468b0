/** A pass-through file does not have the shape that the installer reads. */

import type { SourceFile } from '../../../../model/source-file.js';
import type { Section } from '../../../../model/value.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Misshapen, Part } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { fix } from './about-helpers.js';
import { docs } from './passthrough-shape.docs.js';

export const passthroughShape = defineRule({
  id: 'installer/passthrough-shape',
  severity: 'error',
  docs,
  over: eachPassthrough,
  *check({ file, misshapen }) {
    for (const found of misshapen) yield sayShape(file, found);
  },
});

const TITLES: Readonly<Record<Part, string>> = {
  service: 'A service',
  domain: 'A domain',
  section: 'A section',
  option: 'An option',
};

/** The keys that each part has. */
const KEYS: Readonly<Record<Part, readonly string[]>> = {
  service: ['config', 'domains'],
  domain: ['description', 'config'],
  section: ['section', 'values'],
  option: ['option', 'value'],
};

function sayShape(file: SourceFile, found: Misshapen): Report {
  switch (found.kind) {
    case 'no-map':
      return {
        at: { file, node: found.at },
        message: `${TITLES[found.part]} is an object in braces with ${said(KEYS[found.part])}.`,
      };
    case 'no-list':
      return { at: { file, node: found.at }, message: `'${found.key}' is a list in brackets.` };
    case 'no-text':
      return { at: { file, node: found.at }, message: `'${found.key}' is a name, and so text in quotes.` };
    case 'no-key':
      return lacking(file, found.part, found.at, found.key);
  }
}

function said(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join(keys.includes('domains') ? ' or ' : ' and ');
}

/** Points at the key that was most likely meant, else at the head of the map. */
function lacking(file: SourceFile, part: Part, { node, shared }: Section, key: string): Report {
  const strangers = node.entries.filter((entry) => !KEYS[part].includes(String(entry.key.value)));
  const near = nearest(
    key,
    strangers.map((entry) => String(entry.key.value)),
  );
  const wrong = strangers.find((entry) => entry.key.value === near);
  const fixes = (entry: MapEntry): readonly Fix[] =>
    shared ? [] : [fix(file, `Rename '${entry.key.value}' to '${key}'`, renameKey(file, entry, key), true)];
  return {
    at: { file, node: wrong?.key ?? headOf(node) },
    message: `${TITLES[part]} needs '${key}'${wrong ? `; did you mean that by '${wrong.key.value}'?` : '.'}`,
    ...(wrong && { fixes: () => fixes(wrong) }),
  };
}

function headOf(node: Section['node']): SyntaxNode {
  return node.parent?.type === 'entry' ? node.parent.key : (node.entries[0]?.key ?? node);
}
