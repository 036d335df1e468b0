/** Components that consume what is not there, or what others consume already. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { type Consumer, consumersOf, findComponent, runsIn } from '../../simulation/endpoints.js';
import { serviceConsumptions } from '../../simulation/endpoints-services.js';
import { planeExample, regionsText, secondPlane, usualComponents } from '../control-planes/examples.js';
import { finding, fleetRule, frameRule, type ModelRule } from '../define.js';

const SOURCE = 'Ardana configuration processor, resolution of consumed services';

const OWN = `product:
  version: 2

service-components:
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
    multi-consumers:
      default: block
    endpoints:
      - port: '7000'
        roles:
          - internal
  - name: own-api
    mnemonic: OWN-API
    service: foundation
    consumes-services:
      - service-name: own-store
`;

const consumesNoEndpoint = fleetRule({
  id: 'input-model/consumes-no-endpoint',
  severity: 'error',
  columns: allocationColumns,
  docs: {
    summary: 'A component consumes another one that is nowhere to be found.',
    why: 'It looks in its own control plane and in those that this one uses. Without an endpoint to connect to, it cannot be configured.',
    source: SOURCE,
    bad: planeExample({ components: [...usualComponents, 'own-api'] }, { 'data/own_services.yml': OWN }),
    good: planeExample(
      { components: [...usualComponents, 'own-api', 'own-store'] },
      { 'data/own_services.yml': OWN },
    ),
  },
  *check(fleet, frame) {
    const missing = frame.once(MISSING, () => [...missingIn(frame)]);
    const empty = missing.length > 0 ? emptyGroups(fleet, frame) : undefined;
    for (const { consumer, needed } of missing) {
      const { plane, component, entry, group } = consumer;
      // Where no server is, nothing consumes.
      if (group && empty?.has(group)) continue;
      yield finding(entry.at, message(component.name, needed, plane.name), {
        fixes: () => additions(consumer, needed.component.name),
      });
    }
  },
});

interface Missing {
  readonly consumer: Consumer;
  readonly needed: Needed;
}

const MISSING = {};

function* missingIn(frame: Frame): Iterable<Missing> {
  const said = new Set<string>();
  for (const consumer of consumersOf(frame)) {
    for (const needed of neededBy(frame, consumer)) {
      const { plane, component } = consumer;
      if (findComponent(frame, plane, needed.component, needed.isOwnPlaneOnly) !== undefined) continue;
      // What a service consumes is said at the first of its components.
      const key = [plane.name, needed.service ?? component.name, needed.component.name].join('\n');
      if (said.has(key)) continue;
      said.add(key);
      yield { consumer, needed };
    }
  }
}

/** Groups without a server, which need none. */
function emptyGroups(fleet: Fleet, frame: Frame): ReadonlySet<Group> {
  const { pools } = poolsOf(frame);
  const shares = allocationOf(fleet, frame)?.shares ?? [];
  return new Set(
    shares.flatMap(({ pool, candidates }) => {
      const found = pools[pool];
      return found && found.min === 0 && candidates.length === 0 ? [found.group] : [];
    }),
  );
}

interface Needed {
  readonly component: Component;
  readonly isOwnPlaneOnly: boolean;
  /** The service that consumes it, where it is not the component itself. */
  readonly service?: string;
}

function* neededBy(frame: Frame, { component }: Consumer): Iterable<Needed> {
  const definitions = componentDefinitions(frame);
  for (const each of component.consumes) {
    const needed = each.optional ? undefined : definitions.resolve(each.name);
    if (needed) yield { component: needed, isOwnPlaneOnly: each.isOwnPlaneOnly };
  }
  for (const each of serviceConsumptions(frame, component.service)) {
    const needed = each.optional ? undefined : definitions.resolve(each.name);
    if (needed) yield { component: needed, isOwnPlaneOnly: each.isOwnPlaneOnly, service: component.service };
  }
}

function message(name: string, { component, isOwnPlaneOnly, service }: Needed, plane = ''): string {
  const who = service === undefined ? `'${name}'` : `The service '${service}' of '${name}'`;
  const where = isOwnPlaneOnly ? '' : ' or in one that it uses';
  return `${who} needs '${component.name}', which is not in the control plane '${plane}'${where}.`;
}

function additions({ plane, group }: Consumer, name: string): Fix[] {
  const target = group ?? plane.groups[0];
  const list = target?.item.entry('service-components')?.value;
  if (!target || list?.type !== 'seq') return [];
  return [
    {
      title: `Add '${name}' to '${target.name ?? target.kind}'`,
      edits: inFile(target.item.file, insertItem(target.item.file, list, name)),
    },
  ];
}

/** Three control planes: two of them with the same consumer, of what the first has. */
function sharing(usesTwice: boolean) {
  return planeExample(
    {
      region: 'load-balancers: []',
      components: [...usualComponents, 'own-store'],
      after:
        secondPlane('control-plane-2', '', ['own-api'], ['own-store']) +
        secondPlane('control-plane-3', '', usesTwice ? ['own-api'] : ['own-api', 'own-store'], ['own-store']),
    },
    {
      ...regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'], 'control-plane-3': ['all'] }),
      'data/own_services.yml': OWN,
    },
  );
}

const consumesMulti = frameRule({
  id: 'input-model/consumes-multi',
  severity: 'error',
  docs: {
    summary:
      'A component is consumed by the same component from several control planes, which it does not allow.',
    why: 'Databases, message queues and some services keep the data of one consumer of a kind: two of them would overwrite each other.',
    source: SOURCE,
    bad: sharing(true),
    good: sharing(false),
  },
  *check(frame) {
    const definitions = componentDefinitions(frame);
    const first = new Map<string, Consumer>();
    const said = new Set<string>();
    for (const consumer of consumersOf(frame)) {
      for (const { name } of consumer.component.consumes) {
        const consumed = definitions.resolve(name);
        const rules = consumed?.multiConsumers;
        if (!consumed || !rules || !isBlocked(rules, consumer.component.service)) continue;
        const found = findComponent(frame, consumer.plane, consumed);
        if (!found || found === 'unknown') continue;
        const key = `${found.plane.name ?? ''}\n${consumed.name}\n${consumer.component.name}`;
        const before = first.get(key);
        if (!before) first.set(key, consumer);
        // Control planes of the same name are reported as such.
        if (!before || before.plane.name === consumer.plane.name || said.has(key)) continue;
        said.add(key);
        yield twice(consumer, before, consumed, found);
      }
    }
  },
});

function isBlocked(
  { byDefault, allowed, blocked }: NonNullable<Component['multiConsumers']>,
  service: string,
): boolean {
  return byDefault === 'block' ? !allowed.includes(service) : blocked.includes(service);
}

function twice(
  consumer: Consumer,
  before: Consumer,
  consumed: Component,
  { plane, use }: Exclude<ReturnType<typeof findComponent>, 'unknown' | undefined>,
): Report {
  const { name } = consumer.component;
  return finding(
    use?.from?.at ?? consumer.entry.at,
    `'${name}' of '${before.plane.name ?? ''}' consumes '${consumed.name}' of '${plane.name ?? ''}' already, which takes one control plane only.`,
    {
      related: [
        { at: before.entry.at, message: `'${name}' of '${before.plane.name ?? ''}' stands here.` },
        { at: consumer.entry.at, message: `'${name}' of '${consumer.plane.name ?? ''}' stands here.` },
      ],
    },
  );
}

const provided = (optional: boolean) => `product:
  version: 2

service-components:
  - name: own-agent
    mnemonic: OWN-AGN
    service: foundation
    provides-data:
      - to:
          - name: own-store
        optional: ${optional}
        data: []
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
`;

const providesDataMissing = frameRule({
  id: 'input-model/provides-data-missing',
  severity: 'error',
  docs: {
    summary: 'A component must hand data to another one that its control plane does not have.',
    why: 'The definition of the component says that this is not optional.',
    source: 'Ardana configuration processor, resolution of provided data',
    bad: planeExample(
      { components: [...usualComponents, 'own-agent'] },
      { 'data/own_services.yml': provided(false) },
    ),
    good: planeExample(
      { components: [...usualComponents, 'own-agent'] },
      { 'data/own_services.yml': provided(true) },
    ),
  },
  *check(frame) {
    const definitions = componentDefinitions(frame);
    for (const { plane, component, entry } of consumersOf(frame)) {
      if (!plane.isWhole) continue;
      for (const data of component.item?.items('provides-data').items ?? []) {
        for (const to of data.items('to').items) {
          const target = definitions.resolve(to.text('name')?.value ?? '');
          const optional = to.flag('optional') ?? data.flag('optional');
          if (!target || optional?.value !== false || runsIn(frame, plane, target)) continue;
          yield finding(
            entry.at,
            `'${component.name}' must hand data to '${target.name}', which is not in the control plane '${plane.name ?? ''}'.`,
            { related: [{ at: to.nameAt, message: 'Its definition says so.' }] },
          );
        }
      }
    }
  },
});

export const endpointRules: readonly ModelRule[] = [consumesNoEndpoint, consumesMulti, providesDataMissing];
