/**
 * The words and levels of a comparison: one row for each kind of thing and for each trait. A kind comes after those that its
 * keys name.
 */

/** From what costs nothing to what costs most. */
export const levels = ['harmless', 'redeploy', 'address', 'place'] as const;

export type Level = (typeof levels)[number];

export const levelWords: Readonly<Record<Level, string>> = {
  harmless: 'harmless',
  redeploy: 'needs a redeploy',
  address: 'moves an address',
  place: "loses a server's place",
};

/**
 * `{item}` is the label of the thing, `{about}` the part of its key that all things of the sentence share, `{count}` how many
 * there are.
 */
type Sentence = readonly [one: string, many: string];

export interface KindWords {
  /** How a sentence about a trait begins. */
  readonly subject: Sentence;
  /** How it ends. */
  readonly tail?: string;
  readonly added: Sentence;
  readonly removed: Sentence;
  /** `unused`: of one that comes or goes without a place. */
  readonly levels: Readonly<Record<'added' | 'removed', Level>> & {
    readonly renamed?: Level;
    readonly unused?: Level;
  };
  /** The part of the key that its things are put together by. */
  readonly about?: number;
  /** What is said where several things of one owner, the first part of the key, come or go and none of them elsewhere. */
  readonly together?: Readonly<Record<'added' | 'removed', string>>;
  /** Parts of the key whose coming and going says the same of it. */
  readonly owners?: readonly number[];
}

const simple = (one: string, many: string): Pick<KindWords, 'subject' | 'added' | 'removed'> => ({
  subject: [`${one} '{item}'`, `{count} ${many}`],
  added: [`${one} '{item}' is added`, `{count} ${many} are added`],
  removed: [`${one} '{item}' is removed`, `{count} ${many} are removed`],
});

/** It is only used by what names it: nothing that runs depends on its name. */
const HARMLESS = { added: 'harmless', removed: 'harmless', renamed: 'harmless' } as const;
const REDEPLOY = { added: 'redeploy', removed: 'redeploy', renamed: 'redeploy' } as const;

const kinds = {
  setting: { ...simple('Setting', 'settings'), levels: REDEPLOY },
  object: {
    subject: ["'{item}' in the {about}", '{count} items of the {about}'],
    added: ["'{item}' is added to the {about}", '{count} items are added to the {about}'],
    removed: ["'{item}' is removed from the {about}", '{count} items are removed from the {about}'],
    ...{ levels: HARMLESS, about: 0 },
  },
  'control-plane': {
    ...simple('Control plane', 'control planes'),
    levels: { added: 'redeploy', removed: 'redeploy', renamed: 'place' },
  },
  'network-group': { ...simple('Network group', 'network groups'), levels: REDEPLOY },
  network: { ...simple('Network', 'networks'), levels: REDEPLOY },
  /** A cluster or a resource group: the saved state knows its members by its name. */
  group: {
    ...simple('Group', 'groups'),
    levels: { added: 'redeploy', removed: 'redeploy', renamed: 'place' },
    owners: [0],
  },
  count: {
    subject: ['The number of {item}', '{count} numbers'],
    added: ['The number of {item} is written', '{count} numbers are written'],
    removed: ['The number of {item} is no longer written', '{count} numbers are no longer written'],
    levels: REDEPLOY,
  },
  component: {
    subject: ["Component '{about}' of '{item}'", "Component '{about}' of {count} groups"],
    added: ["Component '{about}' is added to '{item}'", "Component '{about}' is added to {count} groups"],
    removed: [
      "Component '{about}' is removed from '{item}'",
      "Component '{about}' is removed from {count} groups",
    ],
    together: {
      added: "{count} components are added to '{about}'",
      removed: "{count} components are removed from '{about}'",
    },
    ...{ levels: REDEPLOY, about: 1, owners: [0] },
  },
  /** The saved state knows it by its name: under another one it is a new server. */
  server: {
    ...simple('Server', 'servers'),
    levels: { added: 'redeploy', removed: 'place', renamed: 'place', unused: 'harmless' },
  },
  'server-address': {
    subject: ["Server '{item}'", '{count} servers'],
    tail: " on network '{about}'",
    added: ["Server '{item}' joins network '{about}'", "{count} servers join network '{about}'"],
    removed: ["Server '{item}' leaves network '{about}'", "{count} servers leave network '{about}'"],
    together: {
      added: "Server '{about}' joins {count} networks",
      removed: "Server '{about}' leaves {count} networks",
    },
    ...{ levels: { added: 'redeploy', removed: 'address' }, about: 1, owners: [0] },
  },
  'service-address': {
    subject: ["Component '{about}' on '{item}'", "Component '{about}' on {count} hosts"],
    added: [
      "Component '{about}' gets an address on '{item}'",
      "Component '{about}' gets an address on {count} hosts",
    ],
    removed: [
      "Component '{about}' loses its address on '{item}'",
      "Component '{about}' loses its address on {count} hosts",
    ],
    ...{ levels: { added: 'redeploy', removed: 'address' }, about: 1, owners: [0] },
  },
  'load-balancer': {
    ...simple('Load balancer', 'load balancers'),
    levels: { added: 'redeploy', removed: 'address', renamed: 'redeploy' },
    owners: [0],
  },
  endpoint: {
    subject: [
      "Component '{item}' on load balancer '{about}'",
      "{count} components on load balancer '{about}'",
    ],
    added: [
      "Load balancer '{about}' also serves component '{item}'",
      "Load balancer '{about}' also serves {count} components",
    ],
    removed: [
      "Load balancer '{about}' no longer serves component '{item}'",
      "Load balancer '{about}' no longer serves {count} components",
    ],
    ...{ levels: REDEPLOY, about: 0, owners: [0] },
  },
  route: {
    subject: ['The route {item}', '{count} routes'],
    added: ['The route {item} is needed', '{count} routes are needed'],
    removed: ['The route {item} is no longer needed', '{count} routes are no longer needed'],
    ...{ levels: REDEPLOY, owners: [0, 1] },
  },
  port: {
    subject: ["Port {item} on '{about}'", "{count} ports on '{about}'"],
    added: ["Port {item} opens on '{about}'", "{count} ports open on '{about}'"],
    removed: ["Port {item} closes on '{about}'", "{count} ports close on '{about}'"],
    ...{ levels: REDEPLOY, about: 0, owners: [0] },
  },
  /** A range of addresses that something hands out. */
  pool: { ...simple('Range', 'ranges'), levels: REDEPLOY },
  /** A host that the files give an address. */
  host: {
    subject: ['{item}', '{count} hosts'],
    added: ['{item} gets an address', '{count} hosts get an address'],
    removed: ['{item} loses its address', '{count} hosts lose their address'],
    levels: { added: 'redeploy', removed: 'address' },
  },
  /** A network on an interface of servers of a type. */
  'interface-network': {
    subject: ["Network '{about}' on '{item}'", "Network '{about}' on {count} interfaces"],
    added: ["Network '{about}' is added to '{item}'", "Network '{about}' is added to {count} interfaces"],
    removed: [
      "Network '{about}' is removed from '{item}'",
      "Network '{about}' is removed from {count} interfaces",
    ],
    ...{ levels: REDEPLOY, about: 1 },
  },
} as const satisfies Readonly<Record<string, KindWords>>;

export type ThingKind = keyof typeof kinds;

export const kindWords: Readonly<Record<ThingKind, KindWords>> = kinds;

export const thingKinds = Object.keys(kinds) as readonly ThingKind[];

export interface TraitWords {
  /** Empty where the trait is all that there is to the thing. */
  readonly noun: string;
  readonly isPlural?: boolean;
  readonly level: Level;
  /** Where it came or went: `level` where nothing is said. */
  readonly gained?: Level;
  readonly lost?: Level;
  /** Nothing is said of it where one of these changes: it follows. */
  readonly follows?: readonly string[];
  /** Without it a thing has nothing else either. */
  readonly isHome?: boolean;
}

const traits = {
  place: { noun: 'place', level: 'place', gained: 'redeploy', isHome: true },
  name: { noun: 'host name', level: 'address', gained: 'redeploy', follows: ['place'] },
  address: { noun: 'address', level: 'address', gained: 'redeploy' },
  /** What its name ends with on a network. */
  suffix: { noun: 'host name', level: 'address', gained: 'redeploy' },
  role: { noun: 'role', level: 'redeploy' },
  zone: { noun: 'failure zone', level: 'redeploy', follows: ['place'] },
  region: { noun: 'region', level: 'redeploy', follows: ['place'] },
  serverGroup: { noun: 'server group', level: 'harmless' },
  nicMapping: { noun: 'NIC mapping', level: 'redeploy' },
  mac: { noun: 'MAC address', level: 'harmless' },
  controller: { noun: 'management controller address', level: 'harmless' },
  hardware: { noun: 'hardware', level: 'harmless' },
  subnet: { noun: 'subnet', level: 'address' },
  vlan: { noun: 'VLAN', level: 'redeploy' },
  tagging: { noun: 'VLAN tagging', level: 'redeploy' },
  gateway: { noun: 'gateway', level: 'redeploy' },
  range: { noun: 'address range', level: 'harmless', follows: ['subnet'] },
  networkGroup: { noun: 'network group', level: 'redeploy' },
  interface: { noun: 'interface', level: 'redeploy' },
  provider: { noun: 'provider', level: 'redeploy' },
  roles: { noun: 'roles', isPlural: true, level: 'redeploy' },
  externalName: { noun: 'external name', level: 'redeploy' },
  certificate: { noun: 'certificate file', level: 'redeploy' },
  ports: { noun: 'ports', isPlural: true, level: 'redeploy' },
  way: { noun: 'way', level: 'redeploy' },
  routes: { noun: 'routes', isPlural: true, level: 'redeploy' },
  tags: { noun: 'tags', isPlural: true, level: 'redeploy' },
  mtu: { noun: 'MTU', level: 'redeploy' },
  /** Its networks give servers their names. */
  hostname: { noun: "'hostname' flag", level: 'address' },
  configuration: { noun: 'configuration data', isPlural: true, level: 'redeploy' },
  uses: { noun: 'uses of other control planes', isPlural: true, level: 'redeploy' },
  policy: { noun: 'allocation policy', level: 'harmless' },
  members: { noun: 'number of members', level: 'harmless' },
  serverRoles: { noun: 'server roles', isPlural: true, level: 'harmless' },
  zones: { noun: 'failure zones', isPlural: true, level: 'harmless' },
  value: { noun: '', level: 'redeploy' },
} as const satisfies Readonly<Record<string, TraitWords>>;

export type Trait = keyof typeof traits;

export const traitWords: Readonly<Record<Trait, TraitWords>> = traits;

export const allTraits = Object.keys(traits) as readonly Trait[];
