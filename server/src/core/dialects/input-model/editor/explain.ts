/** What a hover says about a model beyond its schema: what a name means, what uses it, and what follows for servers. */

import type { MapEntry, ScalarNode, SyntaxNode } from '../../../syntax/tree.js';
import { authored, markdown, type Part } from '../../../text/markdown.js';
import type { AssistContext } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import { Item } from '../model/item.js';
import { type FrameList, frameLists, listOfKind, type NameKind } from '../model/model-kinds.js';
import { aboutComponent, aboutService } from './explain-component.js';
import { aboutControlPlane, aboutHolder, aboutLoadBalancer, aboutRegion } from './explain-control-plane.js';
import { aboutHardware, aboutNicMapping } from './explain-hardware.js';
import {
  aboutNetwork,
  aboutNetworkGroup,
  aboutPhysicalNetwork,
  aboutProviderNetwork,
  aboutTag,
} from './explain-network.js';
import { aboutGroup, aboutRole, aboutServer } from './explain-server.js';
import { aboutValue } from './explain-value.js';
import { itemAround, placeInModel, topItem } from './place.js';
import { holdersIn, relationsOf } from './relations.js';
import { codes, count, sentence } from './words.js';

type Context = AssistContext<InputModel>;

export function explain(context: Context, at: SyntaxNode | MapEntry): readonly Part[] {
  const place = placeInModel(at);
  if (at.type === 'entry' && at.parent.parent === undefined) return aboutList(context, place.list);
  const word = wordAt(context, at);
  if (word) return [word];
  const named = namedAt(context, at);
  if (named) return named.definition ? aboutThing(context, named) : aboutName(context, named);
  const scalar = at.type === 'entry' ? undefined : at;
  if (scalar?.type !== 'scalar' || scalar.value === null) return [];
  return aboutValue({
    model: context.model,
    place: `${place.list ?? ''} ${place.path}`,
    text: String(scalar.value),
    top: topItem(context.file, place),
    item: itemAround(context.file, place),
    outer: itemAround(context.file, place, 1),
  });
}

interface NamedThing {
  readonly kinds: readonly string[];
  readonly name: string;
  /** The object that gets its name here. */
  readonly definition?: Item;
}

/** The name at a place: a value that is or uses one, the key of a one-key map, or the `name` key of an object. */
export function namedAt({ facts, file }: Context, at: SyntaxNode | MapEntry): NamedThing | undefined {
  const value = at.type === 'entry' ? keyOrName(at) : at;
  if (value?.type !== 'scalar' || value.value === null || value.style === 'missing') return undefined;
  const name = String(value.value);
  if (at.type === 'entry' && value === at.key) {
    const keyed = facts.schemaOf(at.parent)?.['x-key-names'];
    return keyed === undefined ? undefined : { kinds: kindsOf(keyed), name };
  }
  const schema = facts.schemaOf(value);
  if (schema?.['x-defines'] !== undefined) {
    const definition = itemAround(file, placeInModel(value));
    return { kinds: kindsOf(schema['x-defines']), name, ...(definition && { definition }) };
  }
  const names = schema?.['x-names'];
  return names === undefined ? undefined : { kinds: kindsOf(names), name };
}

/** What a word means that may be here in the place of a name. */
function wordAt({ facts }: Context, at: SyntaxNode | MapEntry): Part | undefined {
  if (at.type !== 'scalar') return undefined;
  const words = facts.schemaOf(at)?.['x-words'] ?? {};
  const word = String(at.value);
  return Object.hasOwn(words, word) ? authored(words[word] ?? '') : undefined;
}

function keyOrName(entry: MapEntry): ScalarNode | undefined {
  const { key, value } = entry;
  if (key.value !== 'name' && key.value !== 'id') return key;
  return value.type === 'scalar' ? value : undefined;
}

function kindsOf(kinds: string | readonly string[]): readonly string[] {
  return typeof kinds === 'string' ? [kinds] : kinds;
}

/** A name as it is used: the same as where the thing is defined. */
function aboutName(context: Context, { kinds, name }: NamedThing): readonly Part[] {
  const { frame } = context.model;
  // Of several kinds the first that knows the name is meant.
  const kind =
    kinds.find((each) => frame.isKnown(each as NameKind, name) === true || isServer(context, each, name)) ??
    kinds[0];
  if (kind === undefined) return [];
  const definition = definitionOf(context, kind as NameKind, name);
  return aboutThing(context, { kinds: [kind], name, ...(definition && { definition }) });
}

function isServer({ model }: Context, kind: string, name: string): boolean {
  return kind === 'server' && model.fleet.by('id').has(name);
}

function definitionOf({ model }: Context, kind: NameKind, name: string): Item | undefined {
  const { frame, fleet } = model;
  if (kind === 'server') return fleet.find(name)?.item;
  const list = listOfKind[kind];
  if (list !== undefined && list !== 'servers') return frame.find(list, name);
  const [place] = frame.places(kind, name);
  const map = place && placeInModel(place.node).maps.at(-1);
  return place && map && Item.plain(place.file, map);
}

function aboutThing({ model }: Context, { kinds, name, definition }: NamedThing): readonly Part[] {
  const [kind] = kinds;
  switch (kind) {
    case 'server':
      return definition ? aboutServer(model, definition) : [];
    case 'server-role':
      return aboutRole(model, name, definition);
    case 'server-group':
      return aboutGroup(model, name, definition);
    case 'network-group':
      return aboutNetworkGroup(model, name, definition);
    case 'network':
      return definition ? aboutNetwork(model, definition) : [];
    case 'nic-mapping':
      return aboutNicMapping(model, name, definition);
    case 'interface-model':
    case 'disk-model':
    case 'memory-model':
    case 'cpu-model':
      return aboutHardware(model, kind, name, definition);
    case 'control-plane':
      return definition ? aboutControlPlane(model, definition) : [];
    case 'cluster':
    case 'resource-group': {
      const { holders } = relationsOf(model.frame);
      const holder = definition && holders.find(({ item }) => item.node === definition.node);
      return holder ? aboutHolder(model, holder) : [];
    }
    case 'load-balancer':
      return definition ? aboutLoadBalancer(model, definition) : [];
    case 'region':
      return definition ? aboutRegion(definition) : [];
    case 'service-component':
      return aboutComponent(model, name, definition);
    case 'service':
      return aboutService(model, name, definition);
    case 'network-tag':
      return aboutTag(model, name);
    case 'physical-network':
      return aboutPhysicalNetwork(model, name);
    case 'provider-network':
      return aboutProviderNetwork(model, name, definition);
    case 'configuration-data':
      return aboutData(model, name);
    default:
      return [];
  }
}

/** The clusters, resources and control planes that use a set of data. */
function aboutData({ frame }: InputModel, name: string): readonly Part[] {
  const uses = (item: Item) => item.texts('configuration-data').items.some(({ value }) => value === name);
  const users = frame
    .list('control-planes')
    .flatMap((plane) => [plane, ...holdersIn(plane).map(({ item }) => item)])
    .filter(uses);
  return users.length > 0 ? [markdown`Used by ${codes(users.map((user) => user.name))}.`] : [];
}

/** How long a list is over all files. */
function aboutList({ model }: Context, key: string | undefined): readonly Part[] {
  const { frame, fleet } = model;
  if (key === 'servers') {
    const roles = fleet.by('role').size;
    return [sentence(markdown`${count(fleet.count, 'server')} of ${count(roles, 'role')} in this model`)];
  }
  if (!(frameLists as readonly string[]).includes(key ?? '')) return [];
  const { length } = frame.list(key as FrameList);
  return length > 1 ? [markdown`${length.toLocaleString('en')} in this model.`] : [];
}
