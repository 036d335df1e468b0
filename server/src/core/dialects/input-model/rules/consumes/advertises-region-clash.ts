/** A region takes the same service from two control planes. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Plane, planeNamed } from '../../simulation/component-sets.js';
import { findComponent } from '../../simulation/endpoints.js';
import { eachItemOf } from '../over.js';
import { docs } from './advertises-region-clash.docs.js';

export const advertisesRegionClash = defineRule({
  id: 'input-model/advertises-region-clash',
  severity: 'error',
  docs,
  over: eachItemOf('regions'),
  *check(region, frame) {
    const firsts = new Map<string, Advertised>();
    for (const included of region.items('includes').items) {
      // Two words of one entry may bring the same service.
      const said = new Set<string>();
      for (const each of advertised(frame, included)) {
        const key = `${each.keystone.name ?? ''} ${each.service}`;
        const first = firsts.get(key);
        if (!first) firsts.set(key, each);
        else if (first.plane !== each.plane && !said.has(key)) {
          said.add(key);
          yield clash(each, first);
        }
      }
    }
  },
});

interface Advertised {
  readonly service: string;
  /** What brings it into the region. */
  readonly word: Value<string>;
  readonly plane: Plane;
  /** The control plane in whose catalogue it is. */
  readonly keystone: Plane;
}

const ALL = 'all';

/** What a region gets by one of its entries. */
function* advertised(frame: Frame, included: Item): Iterable<Advertised> {
  const plane = planeNamed(frame, included.text('control-plane')?.value);
  const keystone = plane && keystoneOf(frame, plane);
  if (!plane || !keystone) return;
  const byService = advertisedIn(frame, plane);
  for (const word of included.texts('services').items) {
    const services = word.value === ALL ? [...byService.values()].flat() : byService.get(word.value);
    for (const service of services ?? []) yield { service, word, plane, keystone };
  }
}

const KEYSTONE = 'keystone-api';
const CATALOGUE = {};

/** The control plane whose Keystone the components of one enter their services in; undefined where that cannot be told. */
function keystoneOf(frame: Frame, plane: Plane): Plane | undefined {
  return frame.memo(CATALOGUE, plane, () => {
    const keystone = componentDefinitions(frame).get(KEYSTONE);
    const found = keystone && findComponent(frame, plane, keystone);
    return found === undefined || found === 'unknown' ? undefined : found.plane;
  });
}

function clash({ service, word }: Advertised, first: Advertised): Report {
  return finding(
    word.at,
    `Duplicate service '${service}' in this region, also included from '${first.plane.name ?? ''}'.`,
    {
      related: [{ at: first.word.at, message: 'First included here.' }],
      fixes: () => (word.value === ALL ? [] : dropItem(word, { title: `Remove '${word.value}'` })),
    },
  );
}

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
