/** No component that runs in the cloud knows a tag. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { renameKey, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Named } from '../../model/item.js';
import { tagDefinitions } from '../../simulation/tag-definitions.js';
import { isHosted, tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { removal } from './tag-contents.js';
import { docs } from './tag-unknown.docs.js';

export const tagUnknown = defineRule({
  id: 'input-model/tag-unknown',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = tagDefinitions(frame);
    for (const use of tagsInUse(frame)) {
      const { tag, definition } = use;
      // What is deprecated has its own message.
      if (definition?.deprecated || (definition?.attributes && isHosted(frame, use) !== false)) continue;
      if (!definition && !(frame.isWhole('services') && frame.isWhole('service-components'))) continue;
      const [component, ...others] = definition?.components ?? [];
      const guess = definition ? undefined : nearest(tag.name, definitions.keys());
      const known = others.length > 0 ? `'${component}' and others` : `'${component}'`;
      const message = !definition
        ? `No component knows the tag '${tag.name}'${guess === undefined ? '.' : `; did you mean '${guess}'?`}`
        : component === undefined || !definition.attributes
          ? `No service says what the tag '${tag.name}' is for.`
          : `The tag '${tag.name}' is for ${known}, which no control plane has.`;
      yield finding(tag.at, message, {
        tag: 'unnecessary',
        fixes: () => [...(guess === undefined ? [] : renamed(tag, guess)), ...removal(tag)],
      });
    }
  },
});

function renamed({ at, name }: Named, to: string): Fix[] {
  const { parent } = at.node;
  const isKey = parent?.type === 'entry' && parent.key === at.node;
  const edit = isKey ? renameKey(at.file, parent, to) : replaceScalar(at.file, at.node, to);
  return name === to ? [] : [{ title: `Change to '${to}'`, edits: inFile(at.file, edit), preferred: true }];
}
