/**
 * The services and components of the product by generation: what each is, what it is for, how they hang together, and what
 * became of those that are gone. The facts are in `clm-wiring.ts`, `clm-ports.ts`, `clm-traits.ts` and `clm-purposes.ts`;
 * they are derived from the service definitions of the Ardana input model (Apache-2.0), their history, and those of Helion
 * OpenStack. Nothing is read before it is asked for.
 */
import { type ClmGeneration, clmGenerations } from './clm-generations.js';
import { lifeOf } from './clm-lives.js';
import { tagNamesOf } from './clm-network-tags.js';
import { type ComponentPort, clmPorts } from './clm-ports.js';
import { componentPurposes, servicePurposes } from './clm-purposes.js';
import { clmReleases, isAlive } from './clm-releases.js';
import { hiddenServices, mnemonics, serviceClasses } from './clm-service-names.js';
import {
  type ClmTraits,
  type ClmWarning,
  componentTraits,
  componentWarnings,
  isHiddenComponent,
} from './clm-traits.js';
import {
  keptInSuse8,
  servicesOfBoth,
  servicesOfHelion,
  servicesOfSuse8,
  servicesOfSuse9,
  wiringOfBoth,
  wiringOfHelion,
  wiringOfSuse8,
  wiringOfSuse9,
} from './clm-wiring.js';

export interface ClmConsumption {
  /** A component. */
  readonly name: string;
  readonly optional: boolean;
  /** Only an endpoint in the same control plane will do. */
  readonly isOwnPlaneOnly: boolean;
}

/** Whether services of another control plane may use it when those of one do already. */
export interface ClmMultiConsumers {
  readonly byDefault: 'allow' | 'block';
  readonly allowed: readonly string[];
  readonly blocked: readonly string[];
}

export interface ClmComponent extends ClmTraits {
  readonly name: string;
  readonly mnemonic: string;
  readonly service: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** One sentence, in Markdown. */
  readonly purpose: string;
  /** Not for models of users. */
  readonly hidden: boolean;
  /** Still known, but no longer wanted. */
  readonly unwanted: boolean;
  /** What to do about it where it is unwanted. */
  readonly warning?: ClmWarning;
  /** Components that it needs on its server. */
  readonly requires: readonly string[];
  readonly consumes: readonly ClmConsumption[];
  readonly endpoints: readonly ComponentPort[];
  /** The roles for which it has a virtual address. */
  readonly vipRoles: readonly string[];
  readonly multiConsumers?: ClmMultiConsumers;
  /** Services that it enters in the catalogue of Keystone. */
  readonly advertises: readonly string[];
  /** Network tags that it understands. */
  readonly networkTags: readonly string[];
  readonly isOnlyOnce: boolean;
  readonly isOnAllServers: boolean;
  readonly isOnSomeServer: boolean;
  readonly runsOnVm: boolean;
}

interface ClmService {
  readonly name: string;
  readonly mnemonic: string;
  /** The kind of service; some have none. */
  readonly serviceClass?: string;
  readonly purpose: string;
  readonly hidden: boolean;
  /** What it consumes on behalf of its components. */
  readonly consumes: readonly ClmConsumption[];
  /** Tags whose attributes it defines. */
  readonly networkTags: readonly string[];
}

const wordsOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(' ') : []);

const linesOf = (tables: readonly string[]) =>
  tables.flatMap((table) => table.split('\n').filter((line) => line !== ''));

interface Tables {
  readonly both: string;
  readonly helion: string;
  readonly suse8: string;
  readonly suse9: string;
}

/**
 * The lines that describe a generation, what counts more last. SUSE OpenStack Cloud 8 is described as 9, but for what it
 * kept of the older one. Where the generation is not known, the older one comes first.
 */
function linesFor(
  generation: ClmGeneration | undefined,
  { both, helion, suse8, suse9 }: Tables,
): readonly string[] {
  if (generation === 'hos') return linesOf([both, helion]);
  if (generation === 'soc9') return linesOf([both, suse9]);
  if (generation === undefined) return linesOf([suse9, both, helion]);
  const newer = linesOf([suse9]).filter((line) => !keptInSuse8.has(nameIn(line)));
  return [...linesOf([both, helion]), ...newer, ...linesOf([suse8])];
}

const nameIn = (line: string) => line.slice(0, line.search(/[ |]/));

const WIRING: Tables = {
  ...{ both: wiringOfBoth, helion: wiringOfHelion, suse8: wiringOfSuse8, suse9: wiringOfSuse9 },
};
const SERVICES: Tables = {
  ...{ both: servicesOfBoth, helion: servicesOfHelion, suse8: servicesOfSuse8, suse9: servicesOfSuse9 },
};

/** The generations that have a component: those of the releases in which it lives. */
function generationsOf(name: string): readonly ClmGeneration[] {
  const life = lifeOf(name);
  const releases = clmReleases.filter(({ id }) => isAlive(life, id));
  return clmGenerations.filter((each) => releases.some(({ generation }) => generation === each));
}

function isIn(generation: ClmGeneration | undefined, name: string): boolean {
  return generation === undefined || generationsOf(name).includes(generation);
}

const components = new Map<ClmGeneration | undefined, ReadonlyMap<string, ClmComponent>>();

/** By name and by other names. Where the generation is not known, everything that any of them has. */
export function clmComponents(generation: ClmGeneration | undefined): ReadonlyMap<string, ClmComponent> {
  const known = components.get(generation);
  if (known) return known;
  const made = new Map<string, ClmComponent>();
  for (const line of linesFor(generation, WIRING)) {
    const component = componentOf(line, generation);
    if (!isIn(generation, component.name)) continue;
    for (const name of [component.name, ...component.aliases]) made.set(name, component);
  }
  components.set(generation, made);
  return made;
}

function componentOf(line: string, generation: ClmGeneration | undefined): ClmComponent {
  const [names, requires, consumes, vips, multi, advertises, placement, aliases] = line.split('|');
  const [name = '', mnemonic = '', service = ''] = wordsOf(names);
  const flags = wordsOf(placement);
  const unwanted = flags.includes('unwanted');
  const warning = componentWarnings[name];
  const multiConsumers = multiConsumersOf(wordsOf(multi));
  return {
    ...componentTraits[name],
    ...{ name, mnemonic, service, aliases: wordsOf(aliases) },
    purpose: componentPurposes[name] ?? '',
    hidden: isHiddenComponent(name, generation),
    unwanted,
    ...(unwanted && warning && { warning }),
    requires: wordsOf(requires).filter((each) => isIn(generation, each)),
    consumes: consumptionsOf(consumes, generation),
    endpoints: portsOf(name, generation),
    vipRoles: wordsOf(vips),
    ...(multiConsumers && { multiConsumers }),
    advertises: wordsOf(advertises),
    networkTags: tagNamesOf(name),
    isOnlyOnce: flags.includes('once'),
    isOnAllServers: flags.includes('everywhere'),
    isOnSomeServer: flags.includes('somewhere'),
    runsOnVm: !flags.includes('metal'),
  };
}

/** Where the generation is not known, a component that the last one has too is described as that one has it. */
function portsOf(name: string, generation: ClmGeneration | undefined): readonly ComponentPort[] {
  const last = generationsOf(name).at(-1) ?? 'soc9';
  return clmPorts(generation ?? last).get(name) ?? [];
}

function consumptionsOf(
  cell: string | undefined,
  generation: ClmGeneration | undefined,
): readonly ClmConsumption[] {
  return wordsOf(cell).flatMap((word) => {
    const name = word.replace(/[?!].*/, '');
    const marks = word.slice(name.length);
    if (!isIn(generation, name)) return [];
    return [{ name, optional: marks.includes('?'), isOwnPlaneOnly: marks.includes('!') }];
  });
}

function multiConsumersOf([byDefault, ...others]: readonly string[]): ClmMultiConsumers | undefined {
  if (byDefault !== 'allow' && byDefault !== 'block') return undefined;
  const marked = (mark: string) =>
    others.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));
  return { byDefault, allowed: marked('+'), blocked: marked('-') };
}

const services = new Map<ClmGeneration | undefined, ReadonlyMap<string, ClmService>>();

export function clmServices(generation: ClmGeneration | undefined): ReadonlyMap<string, ClmService> {
  const known = services.get(generation);
  if (known) return known;
  const names = new Set([...clmComponents(generation).values()].map(({ service }) => service));
  // It has no components of its own.
  if (generation !== 'hos') names.add('ses');
  const consumed = new Map(
    linesFor(generation, SERVICES).map((line) => {
      const [service = '', consumes] = line.split('|');
      return [service, consumptionsOf(consumes, generation)];
    }),
  );
  const made = new Map([...names].sort().map((name) => [name, serviceOf(name, consumed.get(name) ?? [])]));
  services.set(generation, made);
  return made;
}

function serviceOf(name: string, consumes: readonly ClmConsumption[]): ClmService {
  const serviceClass = serviceClasses[name];
  return {
    ...{ name, mnemonic: mnemonics[name] ?? '', purpose: servicePurposes[name] ?? '', consumes },
    ...(serviceClass !== undefined && { serviceClass }),
    hidden: hiddenServices.has(name),
    networkTags: tagNamesOf(name),
  };
}
