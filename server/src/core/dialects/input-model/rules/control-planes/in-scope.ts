/** Entries of control planes that do nothing where they stand, or that the product wants gone. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item, Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { dataFile, planeExample, usualComponents } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes';

const CONFIG = dataFile(
  'config.yml',
  'configuration-data:\n  - name: SWIFT-CONFIG\n    services:\n      - swift\n    data: {}\n  - name: KEYSTONE-CONFIG\n    services:\n      - keystone\n    data: {}\n',
);

const cpConfigdataUnused = frameRule({
  id: 'input-model/cp-configdata-unused',
  severity: 'warning',
  docs: {
    summary: 'Configuration data is given to a control plane or group that has none of its services.',
    why: 'Nothing reads it there. At a cluster or resource group only its own components and the common ones count.',
    source: SOURCE,
    bad: planeExample({ cluster: 'configuration-data:\n  - SWIFT-CONFIG' }, CONFIG),
    good: planeExample({ cluster: 'configuration-data:\n  - KEYSTONE-CONFIG' }, CONFIG),
  },
  *check(frame) {
    for (const plane of planesOf(frame)) {
      if (plane.isWhole) yield* unused(frame, plane.item, plane.components, 'this control plane');
      for (const { isWhole, item, components, kind } of plane.groups) {
        const what = kind === 'cluster' ? 'this cluster' : 'this resource group';
        if (isWhole) yield* unused(frame, item, components, what);
      }
    }
  },
});

function* unused(frame: Frame, item: Item, components: ReadonlySet<string>, what: string): Iterable<Report> {
  const names = item.texts('configuration-data').items;
  const there = names.length > 0 ? servicesIn(frame, components) : undefined;
  for (const name of there ? names : []) {
    const data = frame.find('configuration-data', name.value);
    const services = data?.texts('services');
    if (!data || !services?.complete || services.items.length === 0) continue;
    if (services.items.some(({ value }) => there?.has(value))) continue;
    const said = services.items.map(({ value }) => `'${value}'`).join(', ');
    yield finding(name.at, `'${name.value}' is for ${said}, of which nothing runs in ${what}.`, {
      tag: 'unnecessary',
      related: [{ at: data.nameAt, message: 'This is the data.' }],
      fixes: () => [
        { title: `Remove '${name.value}'`, edits: inFile(name.at.file, removeItem(name.at.file, name.node)) },
      ],
    });
  }
}

const cpComponentWarning = frameRule({
  id: 'input-model/cp-component-warning',
  severity: 'warning',
  docs: {
    summary: 'A control plane lists a component that the product no longer wants.',
    why: 'It is replaced by another component or not deployed any more; a later release will not know it.',
    source: 'Service definitions of the Ardana input model, `warnings`',
    bad: planeExample(
      { components: [...usualComponents, 'own-api'] },
      ownApi('    warnings:\n      - Use mine-api.\n'),
    ),
    good: planeExample({ components: [...usualComponents, 'own-api'] }, ownApi('')),
  },
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

function ownApi(lines: string) {
  return dataFile(
    'components.yml',
    `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: keystone\n${lines}`,
  );
}

export const inScopeRules: readonly ModelRule[] = [cpConfigdataUnused, cpComponentWarning];
