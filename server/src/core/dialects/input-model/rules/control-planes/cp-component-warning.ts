/** A control plane lists a component that the product no longer wants. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-component-warning.docs.js';

export const cpComponentWarning = defineRule({
  id: 'input-model/cp-component-warning',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = componentDefinitions(frame);
    for (const plane of planesOf(frame)) {
      for (const named of componentEntries(plane)) {
        const { name, at } = named;
        const component = definitions.get(name);
        if (!component) continue;
        const { parent } = at.node;
        const item = parent?.type === 'entry' && parent.key === at.node ? parent.parent : at.node;
        const fixes = (): Fix[] => [
          ...replacing(frame, named, component.replacement, plane.components),
          { title: `Remove '${name}'`, edits: inFile(at.file, removeItem(at.file, item)) },
        ];
        for (const warning of component.warnings) {
          yield finding(at, `'${name}' should no longer be used. ${warning}`, {
            tag: 'deprecated',
            ...(component.item && {
              related: [{ at: component.item.keyAt('warnings'), message: 'The definition says so.' }],
            }),
            fixes,
          });
        }
      }
    }
  },
});

/** Only where the other one is known and not there yet. */
function replacing(
  frame: Frame,
  { name, at }: Named,
  replacement: string | undefined,
  there: ReadonlySet<string>,
): Fix[] {
  if (replacement === undefined || there.has(replacement)) return [];
  if (frame.isKnown('service-component', replacement) !== true) return [];
  return [
    {
      title: `Replace '${name}' by '${replacement}'`,
      edits: inFile(at.file, replaceScalar(at.file, at.node, replacement)),
      preferred: true,
    },
  ];
}
