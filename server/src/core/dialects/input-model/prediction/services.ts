/**
 * The service components as the processor takes them: those of the product by release, and those that a model brings
 * along, which have the same form.
 */

import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import { networkTags } from '../../../architecture/clm-network-tags.js';
import type { ComponentPort } from '../../../architecture/clm-ports.js';
import { type ClmComponent, clmComponents } from '../../../architecture/clm-services.js';
import { mapsIn, type PlainMap, textIn, textsIn } from './plain.js';

export interface Endpoint {
  /** `9292`, `6701:6704`, `8:0`. */
  readonly port: string;
  readonly protocol: string;
  readonly roles: readonly string[];
  readonly hasVip: boolean;
  readonly vipPort?: string;
  readonly vipTlsPort?: string;
  readonly tlsPort?: string;
  readonly hasVipTlsTerminator: boolean;
  readonly listsMembers: boolean;
  /** Its definition has ports as numbers, which are written as such. */
  readonly writesNumbers: boolean;
}

/** Ports that a component opens on networks with a tag. */
interface TagUse {
  readonly tag: string;
  readonly endpoints: readonly Pick<Endpoint, 'port' | 'protocol'>[];
}

export interface Component {
  /** The name by which a model runs it, which may be an alias. */
  readonly name: string;
  readonly mnemonic: string;
  readonly service: string;
  /** Components that it needs on its host. */
  readonly requires: readonly string[];
  readonly endpoints: readonly Endpoint[];
  readonly consumes: readonly { readonly name: string; readonly isOwnPlaneOnly: boolean }[];
  readonly needsIp: boolean;
  readonly needsClusterIp: boolean;
  /** Tags that it gives to its groups. */
  readonly autoTags: readonly string[];
  readonly tags: readonly TagUse[];
}

/** By name, alias or mnemonic. */
export interface Services {
  get(name: string): Component | undefined;
  /** The name that a control plane uses, of a name or mnemonic as definitions have it. */
  nameOf(nameOrMnemonic: string): string;
  /** The names of tags by those that they had before. */
  readonly tagNames: ReadonlyMap<string, string>;
}

export function servicesOf(generation: ClmGeneration, own: readonly PlainMap[]): Services {
  const byName = new Map<string, Component>();
  for (const [name, shipped] of clmComponents(generation)) byName.set(name, shippedComponent(name, shipped));
  for (const map of own) {
    const component = ownComponent(map);
    if (!component) continue;
    for (const name of [component.name, ...textsIn(map, 'aliases')]) byName.set(name, { ...component, name });
  }
  const byMnemonic = new Map<string, string>();
  for (const { name, mnemonic } of byName.values())
    if (!byMnemonic.has(mnemonic)) byMnemonic.set(mnemonic, name);
  const ownTags = own.flatMap((map) => mapsIn(map, 'network-tags'));
  const tagNames = ownTags.flatMap((tag) => {
    const name = textIn(tag, 'name');
    return name === undefined ? [] : textsIn(tag, 'aliases').map((alias) => [alias, name] as const);
  });
  return {
    tagNames: new Map(tagNames),
    get: (name) => byName.get(name),
    nameOf: (name) => (byName.has(name) ? name : (byMnemonic.get(name) ?? name)),
  };
}

function shippedComponent(name: string, shipped: ClmComponent): Component {
  return {
    ...{ name, mnemonic: shipped.mnemonic, service: shipped.service, requires: shipped.requires },
    endpoints: shipped.endpoints.map(shippedEndpoint),
    consumes: shipped.consumes,
    needsIp: shipped.needsIp === true,
    needsClusterIp: shipped.needsClusterIp === true,
    autoTags: shipped.autoNetworkTags ?? [],
    tags: shippedTags(shipped.name),
  };
}

function shippedEndpoint(port: ComponentPort): Endpoint {
  const { roles, hasVip, vipPort, vipTlsPort, tlsPort, hasVipTlsTerminator, listsMembers, isNumber } = port;
  return {
    ...portOf(port.port),
    ...{ roles, hasVip, hasVipTlsTerminator, listsMembers, writesNumbers: isNumber },
    ...(vipPort !== undefined && { vipPort }),
    ...(vipTlsPort !== undefined && { vipTlsPort }),
    ...(tlsPort !== undefined && { tlsPort }),
  };
}

/** `53/udp`, `6701-6704`: the processor writes ranges with a colon. */
function portOf(text: string): Pick<Endpoint, 'port' | 'protocol'> {
  const [port = '', protocol = 'tcp'] = text.split('/');
  return { port: port.replace('-', ':'), protocol };
}

function shippedTags(component: string): TagUse[] {
  return [...networkTags.values()].flatMap(({ name, uses }) =>
    uses
      .filter((use) => use.component === component)
      .map(({ port }) => ({ tag: name, endpoints: port === undefined ? [] : [portOf(port)] })),
  );
}

/** What a component belongs to that names no service. */
const FOUNDATION = 'foundation';

function ownComponent(map: PlainMap): Component | undefined {
  const name = textIn(map, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    mnemonic: textIn(map, 'mnemonic') ?? '',
    service: textIn(map, 'service') ?? FOUNDATION,
    requires: mapsIn(map, 'requires')
      .filter((each) => textIn(each, 'scope') === 'host')
      .flatMap((each) => textIn(each, 'name') ?? []),
    endpoints: mapsIn(map, 'endpoints').map(ownEndpoint),
    consumes: mapsIn(map, 'consumes-services').flatMap((each) => {
      const consumed = textIn(each, 'service-name');
      const isOwnPlaneOnly = textIn(each, 'scope') === 'control-plane';
      return consumed === undefined ? [] : [{ name: consumed, isOwnPlaneOnly }];
    }),
    needsIp: map.get('needs-ip') === true,
    needsClusterIp: map.get('needs-cluster-ip') === true,
    autoTags: autoTagsOf(map),
    tags: mapsIn(map, 'network-tags').flatMap((each) => {
      const tag = textIn(each, 'name');
      return tag === undefined ? [] : [{ tag, endpoints: mapsIn(each, 'endpoints').map(ownPort) }];
    }),
  };
}

function autoTagsOf(map: PlainMap): string[] {
  const named = mapsIn(map, 'auto-network-tags').flatMap((each) => textIn(each, 'name') ?? []);
  return named.length > 0 ? named : textsIn(map, 'auto-network-tags');
}

function ownPort(map: PlainMap): Pick<Endpoint, 'port' | 'protocol'> {
  return { port: textIn(map, 'port') ?? '', protocol: textIn(map, 'protocol') ?? 'tcp' };
}

function ownEndpoint(map: PlainMap): Endpoint {
  const [vipPort, vipTlsPort, tlsPort] = ['vip-port', 'vip-tls-port', 'tls-port'].map((key) =>
    textIn(map, key),
  );
  return {
    ...ownPort(map),
    roles: [...textsIn(map, 'roles'), ...textsIn(map, 'optional-roles')],
    hasVip: map.get('has-vip') === true,
    hasVipTlsTerminator: map.get('vip-tls-terminator') !== false,
    listsMembers: map.get('list-members') === true,
    writesNumbers: typeof (map.get('vip-port') ?? map.get('port')) === 'number',
    ...(vipPort !== undefined && { vipPort }),
    ...(vipTlsPort !== undefined && { vipTlsPort }),
    ...(tlsPort !== undefined && { tlsPort }),
  };
}
