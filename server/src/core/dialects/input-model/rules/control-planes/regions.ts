/** Regions and the control planes in them. */
import { inFile } from '../../../../rules/in-file.js';
import { insertEntry, insertRootEntry, removeEntry, removeItem } from '../../../../syntax/rewrite.js';
import { type Plane, planeNamed, planesOf } from '../../simulation/component-sets.js';
import { servicesIn } from '../../simulation/component-sets-services.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample, regionsText, secondPlane } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes';

/** The only region that the documents of SUSE support. */
const FIRST_REGION = 'region1';

const cpRegionsMissingMulti = frameRule({
  id: 'input-model/cp-regions-missing-multi',
  severity: 'error',
  docs: {
    summary: 'A model has several control planes and no regions.',
    why: 'With one control plane its `region-name` says which region it is. With more of them, `regions` must say which control plane has which services in which region.',
    source: SOURCE,
    bad: planeExample({ region: 'load-balancers: []', after: secondPlane('control-plane-2') }),
    good: planeExample(
      { region: 'load-balancers: []', after: secondPlane('control-plane-2') },
      regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
    ),
  },
  *check(frame) {
    const [, second] = planesOf(frame);
    if (!second || frame.hasList('regions') !== false) return;
    const { item } = second;
    yield finding(
      item.nameAt,
      `There is more than one control plane, so that 'regions' must say which region each belongs to.`,
      {
        fixes: () => [
          {
            title: "Add 'regions' with a region for each control plane",
            edits: inFile(
              item.file,
              insertRootEntry(
                item.file,
                'regions',
                planesOf(frame).flatMap(({ name }, index) =>
                  name === undefined
                    ? []
                    : [
                        {
                          name: `region${index + 1}`,
                          includes: [{ 'control-plane': name, services: ['all'] }],
                        },
                      ],
                ),
              ),
            ),
          },
        ],
      },
    );
  },
});

const cpRegionNameMissing = frameRule({
  id: 'input-model/cp-region-name-missing',
  severity: 'error',
  docs: {
    summary: 'A model says nowhere which region its control plane is.',
    why: 'The endpoints of all services are entered in the catalogue under the name of a region.',
    source: SOURCE,
    bad: planeExample({ region: 'load-balancers: []' }),
    good: planeExample(),
  },
  *check(frame) {
    const [plane, second] = planesOf(frame);
    if (!plane || second || frame.hasList('regions') !== false || !frame.isWhole('control-planes')) return;
    const { item } = plane;
    if (item.has('region-name')) return;
    yield finding(item.nameAt, `The control plane needs a 'region-name', as there are no 'regions'.`, {
      fixes: () => [
        {
          title: `Add 'region-name: ${FIRST_REGION}'`,
          edits: inFile(
            item.file,
            insertEntry(
              item.file,
              item.node,
              'region-name',
              FIRST_REGION,
              item.entry('control-plane-prefix') ?? item.entry('name'),
            ),
          ),
          preferred: true,
        },
      ],
    });
  },
});

const cpRegionNameWithRegions = frameRule({
  id: 'input-model/cp-region-name-with-regions',
  severity: 'error',
  docs: {
    summary: 'A control plane names its region although the model has `regions`.',
    why: 'The two could contradict each other. Where there are regions, they alone say what belongs to them.',
    source: SOURCE,
    bad: planeExample({}, regionsText({ 'control-plane-1': ['all'] })),
    good: planeExample({ region: 'load-balancers: []' }, regionsText({ 'control-plane-1': ['all'] })),
  },
  *check(frame) {
    if (frame.hasList('regions') !== true || frame.list('regions').length === 0) return;
    for (const { item } of planesOf(frame)) {
      const entry = item.entry('region-name');
      if (!entry) continue;
      const [region] = frame.list('regions');
      yield finding(
        { file: item.file, node: entry },
        `'region-name' has no place beside 'regions', which say what belongs to a region.`,
        {
          ...(region && { related: [{ at: region.nameAt, message: 'The regions begin here.' }] }),
          fixes: () => [
            {
              title: "Remove 'region-name'",
              edits: inFile(item.file, removeEntry(item.file, entry)),
              preferred: true,
            },
          ],
        },
      );
    }
  },
});

/** The word for every service of the control plane. */
const ALL = 'all';

const regionServiceNotInCp = frameRule({
  id: 'input-model/region-service-not-in-cp',
  severity: 'error',
  docs: {
    summary: 'A region takes a service from a control plane that does not have it.',
    why: 'No component of the service runs in that control plane, so that there is nothing to enter in the catalogue of the region.',
    source: SOURCE,
    bad: planeExample(
      { region: 'load-balancers: []' },
      regionsText({ 'control-plane-1': ['keystone', 'swift'] }),
    ),
    good: planeExample({ region: 'load-balancers: []' }, regionsText({ 'control-plane-1': ['keystone'] })),
  },
  *check(frame) {
    for (const region of frame.list('regions')) {
      for (const included of region.items('includes').items) {
        const plane = planeNamed(frame, included.text('control-plane')?.value);
        const services = plane && known(plane) ? servicesIn(frame, plane.components) : undefined;
        if (!plane || !services) continue;
        for (const service of included.texts('services').items) {
          if (service.value === ALL || services.has(service.value)) continue;
          if (frame.isKnown('service', service.value) !== true) continue;
          yield finding(
            service.at,
            `No component of '${service.value}' is in the control plane '${plane.name ?? ''}'.`,
            {
              related: [{ at: plane.item.nameAt, message: 'This is the control plane.' }],
              fixes: () => [
                {
                  title: `Remove '${service.value}'`,
                  edits: inFile(service.at.file, removeItem(service.at.file, service.node)),
                },
              ],
            },
          );
        }
      }
    }
  },
});

function known(plane: Plane): boolean {
  return plane.isWhole;
}

export const regionRules: readonly ModelRule[] = [
  cpRegionsMissingMulti,
  cpRegionNameMissing,
  cpRegionNameWithRegions,
  regionServiceNotInCp,
];
