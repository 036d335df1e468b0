/** Services that two control planes enter in the catalogue of one region. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planeNamed } from '../../simulation/component-sets.js';
import {
  dataFile,
  planeExample,
  regionsText,
  secondPlane,
  usualComponents,
} from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';

const ALL = 'all';

const OWN = dataFile(
  'own_services.yml',
  'service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: foundation\n    advertises-to-services:\n      - service-name: KEY-API\n        entries:\n          - service-name: own\n            service-type: own\n',
);

const both = (region: string) => ({
  ...regionsText({ 'control-plane-1': ['all'] }),
  'data/more_regions.yml': `product:\n  version: 2\n\nregions:\n  - name: region8\n    includes:\n      - control-plane: control-plane-1\n        services:\n          - foundation\n${region}      - control-plane: control-plane-2\n        services:\n          - foundation\n`,
});

const advertisesRegionClash = frameRule({
  id: 'input-model/advertises-region-clash',
  severity: 'error',
  docs: {
    summary: 'A region takes the same service from two control planes.',
    why: 'The catalogue of Keystone has one endpoint of a service in a region.',
    source: 'Ardana configuration processor, advertising of services',
    bad: planeExample(
      {
        region: 'load-balancers: []',
        components: [...usualComponents, 'own-api'],
        after: secondPlane('control-plane-2', 'control-plane-prefix: cp2', ['own-api']),
      },
      { ...OWN, ...both('') },
    ),
    good: planeExample(
      {
        region: 'load-balancers: []',
        components: [...usualComponents, 'own-api'],
        after: secondPlane('control-plane-2', 'control-plane-prefix: cp2', ['own-api']),
      },
      { ...OWN, ...both('  - name: region9\n    includes:\n') },
    ),
  },
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

export const consumesRegionRules: readonly ModelRule[] = [advertisesRegionClash];
