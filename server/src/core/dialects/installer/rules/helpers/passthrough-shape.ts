/** A pass-through file does not have the shape that the installer reads. */

import type { SourceFile } from '../../../../model/source-file.js';
import type { Section } from '../../../../model/value.js';
import { surelyMeant } from '../../../../rules/kit/evidence.js';
import { finding } from '../../../../rules/kit/finding.js';
import { renameKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Misshapen, Part } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
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
      return finding(
        { file, node: found.at },
        `${TITLES[found.part]} must be an object in braces with ${keysOf(found.part)}.`,
      );
    case 'no-list':
      return finding({ file, node: found.at }, `'${found.key}' must be a list in brackets.`);
    case 'no-text':
      return finding({ file, node: found.at }, `'${found.key}' must be a name in quotes.`);
    case 'no-key':
      return lacking(found.part, found.at, found.key);
  }
}

/** A service has one of its keys, every other part has both. */
function keysOf(part: Part): string {
  return quoted(KEYS[part], part === 'service' ? 'or' : 'and');
}

/** Points at the key that was most likely meant, else at the head of the map. */
function lacking(part: Part, section: Section, key: string): Report {
  const { node, at } = section;
  const strangers = node.entries.filter((entry) => !KEYS[part].includes(String(entry.key.value)));
  const near = nearest(
    key,
    strangers.map((entry) => String(entry.key.value)),
  );
  const wrong = strangers.find((entry) => entry.key.value === near);
  return finding(
    { file: at.file, node: wrong?.key ?? headOf(node) },
    `${TITLES[part]} needs '${key}'${wrong ? `, not '${near}'` : ''}.`,
    {
      fixes: () =>
        near === undefined
          ? []
          : renameKey(section, near, key, {
              title: `Rename '${near}' to '${key}'`,
              preferred: surelyMeant(near, [key]) === key,
            }),
    },
  );
}

function headOf(node: Section['node']): SyntaxNode {
  return node.parent?.type === 'entry' ? node.parent.key : (node.entries[0]?.key ?? node);
}
