/**
 * The services and components of the product by generation: what each is, what it is for, how they hang together, and what
 * became of those that are gone. The facts stand in `clm-wiring.ts`, `clm-ports.ts`, `clm-traits.ts` and `clm-purposes.ts`;
 * they are derived from the service definitions of the Ardana input model (Apache-2.0), their history, and those of Helion
 * OpenStack. Nothing is read before somebody asks.
 */
import type { ClmGeneration } from './clm-generations.js';
import { tagNamesOf } from './clm-network-tags.js';
import { type ComponentPort, clmPorts } from './clm-ports.js';
import { componentPurposes, servicePurposes } from './clm-purposes.js';
import { hiddenServices, mnemonics, serviceClasses } from './clm-service-names.js';
import {
  type ClmTraits,
  type ClmWarning,
  componentTraits,
  componentWarnings,
  isHiddenComponent,
} from './clm-traits.js';
import {
  servicesOfBoth,
  servicesOfHelion,
  servicesOfSuse9,
  wiringOfBoth,
  wiringOfHelion,
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
  readonly generations: readonly ClmGeneration[];
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

/** When components left the product. Source: history of the Ardana input model. */
export const removedComponents: ReadonlyMap<string, { readonly date: string; readonly advice: string }> =
  new Map(
    (
      [
        ['2017-12-18', 'ESX clusters are enrolled by hand now', ['eon-api', 'eon-client', 'eon-conductor']],
        [
          '2018-01-04',
          'SUSE Enterprise Storage takes its place',
          ['ceph-monitor', 'ceph-osd', 'ceph-osd-internal', 'ceph-radosgw', 'cmc-service', 'vsa'],
        ],
        ['2018-03-21', 'nothing takes its place', ['ops-console-monitor']],
        ['2018-10-08', 'the control plane is backed up by playbooks now', ['freezer-agent', 'freezer-api']],
        ['2018-10-22', 'nothing takes its place', ['heat-api-cloudwatch']],
        ['2019-01-18', 'Nova needs it no longer', ['nova-console-auth']],
      ] as const
    ).flatMap(([date, advice, names]) => names.map((name) => [name, { date, advice }] as const)),
  );

const wordsOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(' ') : []);

const linesOf = (tables: readonly string[]) =>
  tables.flatMap((table) => table.split('\n').filter((line) => line !== ''));

/** What differs between the generations is taken from the older one, unless it is SUSE OpenStack Cloud 9. */
function tablesOf<T>(generation: ClmGeneration | undefined, both: T, helion: T, suse: T): readonly T[] {
  if (generation === 'hos') return [both, helion];
  return generation === 'soc9' ? [both, suse] : [suse, both, helion];
}

/** SUSE OpenStack Cloud 8 began in spring 2018: what left the product before, and what came later, it does not have. */
const BEGIN_OF_SOC8 = '2018-04';
const newerThanSoc8: ReadonlySet<string> = new Set([
  ...['manila-api', 'manila-client', 'manila-share', 'octavia-client', 'neutron-ml2-port-security'],
]);

let generations: ReadonlyMap<string, readonly ClmGeneration[]> | undefined;

function generationsOf(name: string): readonly ClmGeneration[] {
  generations ??= generationsByName();
  return generations.get(name) ?? [];
}

function generationsByName(): Map<string, readonly ClmGeneration[]> {
  const namesIn = (...tables: readonly string[]) =>
    new Set(linesOf(tables).map((line) => line.slice(0, line.indexOf(' '))));
  const [helion, suse9] = [namesIn(wiringOfBoth, wiringOfHelion), namesIn(wiringOfBoth, wiringOfSuse9)];
  const isInSoc8 = (name: string) => {
    const removed = removedComponents.get(name);
    return !newerThanSoc8.has(name) && (removed === undefined || removed.date > BEGIN_OF_SOC8);
  };
  return new Map(
    [...new Set([...helion, ...suse9])].map((name) => [
      name,
      [
        ...(helion.has(name) ? (['hos'] as const) : []),
        ...(isInSoc8(name) ? (['soc8'] as const) : []),
        ...(suse9.has(name) ? (['soc9'] as const) : []),
      ],
    ]),
  );
}

/** The tables hold what the first and the last generation have, and nothing else; the one in between has not all of it. */
function isIn(generation: ClmGeneration | undefined, name: string): boolean {
  return generation !== 'soc8' || generationsOf(name).includes(generation);
}

const components = new Map<ClmGeneration | undefined, ReadonlyMap<string, ClmComponent>>();

/** By name and by other names. Where the generation is not known, everything that any of them has. */
export function clmComponents(generation: ClmGeneration | undefined): ReadonlyMap<string, ClmComponent> {
  const known = components.get(generation);
  if (known) return known;
  const made = new Map<string, ClmComponent>();
  for (const line of linesOf(tablesOf(generation, wiringOfBoth, wiringOfHelion, wiringOfSuse9))) {
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
    generations: generationsOf(name),
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
    linesOf(tablesOf(generation, servicesOfBoth, servicesOfHelion, servicesOfSuse9)).map((line) => {
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
