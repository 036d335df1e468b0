/** Values of control planes: counts of the servers that fit, and the next names in their rows. */

import { DEFAULT, EXTERNAL_PROVIDER } from '../../../architecture/clm-load-balancers.js';
import { code, joined, markdown } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { planeNamed, planesOf } from '../simulation/component-sets.js';
import { servicesIn } from '../simulation/component-sets-services.js';
import { componentLists } from '../simulation/load-balancers.js';
import { type Answer, type Asked, best } from './answer.js';
import { serversThatFit } from './counts.js';
import { type Holder, holdersIn, relationsOf } from './relations.js';
import { count } from './words.js';

const COUNTS = ['member-count', 'min-count', 'max-count'];
const KIND: Readonly<Record<string, Holder['kind']>> = {
  clusters: 'cluster',
  'member-groups': 'cluster',
  resources: 'resource',
  'resource-nodes': 'resource',
};

export function controlPlaneValues({ model, place, top, item }: Asked): Answer {
  const [list = '', key = ''] = place.path.split('.');
  if (place.path === 'name' || place.path === 'control-plane-prefix')
    return best(nextName(othersOf(model, top, place.path)), 'next in sequence');
  if (list === 'load-balancers' && isComponentList(key)) return runningIn(model, top, DEFAULT);
  if (list === 'load-balancers' && key === 'provider') return runningIn(model, top, EXTERNAL_PROVIDER);
  if (!Object.hasOwn(KIND, list) || !top || !item) return undefined;
  if (COUNTS.includes(key)) return counts(model, item, key);
  if (key === 'name' || key.endsWith('-prefix')) {
    const all = holdersIn(top);
    const kind = KIND[list];
    const others = all.filter((each) => each.item.node !== item.node && each.kind === kind);
    const own = others.map((each) => each.item.text(key)?.value);
    return best(nextName(own), 'next in sequence');
  }
  return undefined;
}

/** A region takes services that its control plane has; where these are not known yet, all services are offered. */
export function regionValues({ model, place, item }: Asked): Answer {
  if (place.path !== 'includes.services') return undefined;
  const plane = planeNamed(model.frame, item?.text('control-plane')?.value);
  const there = plane?.isWhole ? servicesIn(model.frame, plane.components) : undefined;
  return there && ['all', ...there].map((value) => ({ value }));
}

function isComponentList(key: string): boolean {
  return (componentLists as readonly string[]).includes(key);
}

/** A load balancer has to do with what runs in its control plane; where that is not known yet, all components are offered. */
function runningIn({ frame }: InputModel, top: Item | undefined, word: string): Answer {
  const plane = planesOf(frame).find(({ item }) => item.node === top?.node);
  if (!plane?.isWhole) return undefined;
  const running = [...plane.components].filter((name) => frame.isKnown('service-component', name) === true);
  return [word, ...running].map((value) => ({ value }));
}

function othersOf(
  { frame }: InputModel,
  plane: Item | undefined,
  key: string,
): readonly (string | undefined)[] {
  return frame
    .list('control-planes')
    .filter(({ node }) => node !== plane?.node)
    .map((each) => each.text(key)?.value);
}

function counts(model: InputModel, item: Item, key: string): Answer {
  const holder = relationsOf(model.frame).holders.find((each) => each.item.node === item.node);
  if (!holder || holder.roles.length === 0) return undefined;
  const fit = serversThatFit(model, holder);
  const documentation = markdown`${count(fit, 'server')} with the role ${joined(holder.roles.map(code), ' or ')} can be taken.`;
  if (fit === 0) return undefined;
  const all = { value: fit, detail: 'all servers that fit', documentation };
  if (key !== 'min-count') return [{ ...all, preferred: true }];
  return [{ value: holder.kind === 'cluster' ? 1 : 0, detail: 'default', preferred: true }, all];
}
