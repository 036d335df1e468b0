/** A component of which a cloud can have one only is in several clusters or resource groups. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-single-instance.docs.js';

export const cpSingleInstance = defineRule({
  id: 'input-model/cp-single-instance',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = componentDefinitions(frame);
    const first = new Map<string, Named>();
    for (const plane of planesOf(frame)) {
      for (const named of componentEntries(plane)) {
        if (!definitions.get(named.name)?.isOnlyOnce) continue;
        const before = first.get(named.name);
        const isEverywhere = named.group === undefined && plane.groups.length > 1;
        if (!before) first.set(named.name, named);
        if (!before && !isEverywhere) continue;
        yield finding(
          named.at,
          `A cloud can have one '${named.name}' only, so that it must be in one cluster or resource group alone.`,
          {
            ...(before && { related: [{ at: before.at, message: `'${named.name}' stands here, too.` }] }),
            fixes: () => [removal(named)],
          },
        );
      }
    }
  },
});

function removal({ name, at }: Named): Fix {
  // A word is an item itself; a key stands in a map that is one.
  const { parent } = at.node;
  const item = parent?.type === 'entry' && parent.key === at.node ? parent.parent : at.node;
  return { title: `Remove '${name}'`, edits: inFile(at.file, removeItem(at.file, item)) };
}
