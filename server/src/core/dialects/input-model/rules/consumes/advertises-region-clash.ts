/** A region takes the same service from two control planes. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planeNamed } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './advertises-region-clash.docs.js';

export const advertisesRegionClash = defineRule({
  id: 'input-model/advertises-region-clash',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const region of frame.list('regions')) {
      const first = new Map<string, { readonly word: Value<string>; readonly plane: Plane }>();
      for (const included of region.items('includes').items) {
        const plane = planeNamed(frame, included.text('control-plane')?.value);
        if (!plane) continue;
        const said = new Set<string>();
        const advertised = advertisedIn(frame, plane);
        for (const word of included.texts('services').items) {
          const names =
            word.value === ALL ? [...advertised.values()].flat() : (advertised.get(word.value) ?? []);
          for (const name of names) {
            const before = first.get(name);
            if (!before) first.set(name, { word, plane });
            if (!before || before.plane === plane || said.has(name)) continue;
            said.add(name);
            yield finding(
              word.at,
              `The region has the service '${name}' from the control plane '${before.plane.name ?? ''}' already.`,
              {
                related: [{ at: before.word.at, message: 'It is included here.' }],
                fixes: () =>
                  word.value === ALL
                    ? []
                    : [
                        {
                          title: `Remove '${word.value}'`,
                          edits: inFile(word.at.file, removeItem(word.at.file, word.node)),
                        },
                      ],
              },
            );
          }
        }
      }
    }
  },
});

const ALL = 'all';

const ADVERTISED = {};

/** What the components of a control plane enter in the catalogue, by the service that they belong to. */
function advertisedIn(frame: Frame, plane: Plane): ReadonlyMap<string, readonly string[]> {
  return frame.memo(ADVERTISED, plane, () => readAdvertised(frame, plane));
}

function readAdvertised(frame: Frame, plane: Plane): ReadonlyMap<string, readonly string[]> {
  const definitions = componentDefinitions(frame);
  const byService = new Map<string, string[]>();
  for (const name of plane.components) {
    const component = definitions.get(name);
    if (!component) continue;
    const own = byService.get(component.service) ?? [];
    byService.set(component.service, own);
    for (const each of component.advertises) if (!own.includes(each)) own.push(each);
  }
  return byService;
}
