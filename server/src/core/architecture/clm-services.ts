/**
 * The services and components of the product by generation: names, mnemonics, what each is for, and what became of those
 * that are gone. How they hang together stands in `clm-wiring.ts`. Source: the service definitions of the Ardana input
 * model, their history, and those of Helion OpenStack.
 */
import type { ClmGeneration } from './clm-generations.js';
import { componentPurposes, servicePurposes } from './clm-purposes.js';
import { wiringOfBoth, wiringOfHelion, wiringOfSuse9 } from './clm-wiring.js';

export interface ClmComponent {
  readonly name: string;
  readonly mnemonic: string;
  readonly service: string;
  /** One sentence, in Markdown. */
  readonly purpose: string;
  /** Not for models of users. */
  readonly hidden: boolean;
  /** Still known, but no longer wanted. */
  readonly unwanted: boolean;
}

export interface ClmService {
  readonly name: string;
  readonly mnemonic: string;
  readonly purpose: string;
  readonly hidden: boolean;
}

/** Mnemonics of services, part of variables and host groups. */
const mnemonics: Readonly<Record<string, string>> = {
  ...{ ardana: 'ARDANA', barbican: 'KEYMGR', ceilometer: 'CEI', ceph: 'CEP', cinder: 'CND', clients: 'CLI' },
  ...{ designate: 'DES', eon: 'EON', foundation: 'FND', freezer: 'FRE', glance: 'GLA', heat: 'HEA' },
  ...{ horizon: 'HZN', ironic: 'IRN', keystone: 'KEY', logging: 'LOG', magnum: 'MAG', manila: 'MNL' },
  ...{ monasca: 'MON', neutron: 'NEU', nova: 'NOV', octavia: 'OCT', operations: 'OPS', ses: 'SES' },
  ...{ sherpa: 'SHP', swift: 'SWF', tempest: 'TPS', 'vsa-storage': 'VSA', windriver: 'WND' },
};

const hiddenServices: ReadonlySet<string> = new Set(['magnum', 'sherpa', 'windriver']);

const hiddenComponents: ReadonlySet<string> = new Set([
  ...['ceilometer-api', 'ceilometer-agent-central', 'ceilometer-collector', 'ceilometer-expirer'],
  ...['glance-registry', 'magnum-api', 'magnum-client', 'magnum-conductor', 'manila-share'],
  ...[
    'neutron-lbaasv2-agent',
    'sherpa-api',
    'sherpa-service',
    'stunnel',
    'swift-addons',
    'windriver-consumer',
  ],
]);

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

const components = new Map<ClmGeneration | undefined, ReadonlyMap<string, ClmComponent>>();

/** By name and by other names. Where the generation is not known, everything that any of them has. */
export function clmComponents(generation: ClmGeneration | undefined): ReadonlyMap<string, ClmComponent> {
  const known = components.get(generation);
  if (known) return known;
  const made = new Map<string, ClmComponent>();
  for (const table of tablesOf(generation))
    for (const line of table.split('\n'))
      if (line !== '' && isIn(generation, line.slice(0, line.indexOf(' ')))) addComponent(line, made);
  components.set(generation, made);
  return made;
}

function tablesOf(generation: ClmGeneration | undefined): readonly string[] {
  if (generation === 'hos') return [wiringOfBoth, wiringOfHelion];
  return generation === 'soc9'
    ? [wiringOfBoth, wiringOfSuse9]
    : [wiringOfSuse9, wiringOfBoth, wiringOfHelion];
}

/** SUSE OpenStack Cloud 8 began in spring 2018: what left the product before, and what came later, it does not have. */
const BEGIN_OF_SOC8 = '2018-04';
const newerThanSoc8: ReadonlySet<string> = new Set([
  ...['manila-api', 'manila-client', 'manila-share', 'octavia-client', 'neutron-ml2-port-security'],
]);

function isIn(generation: ClmGeneration | undefined, name: string): boolean {
  if (generation !== 'soc8') return true;
  const removed = removedComponents.get(name);
  return !newerThanSoc8.has(name) && (removed === undefined || removed.date > BEGIN_OF_SOC8);
}

function addComponent(line: string, made: Map<string, ClmComponent>): void {
  const cells = line.split('|');
  const [name = '', mnemonic = '', service = ''] = (cells[0] ?? '').split(' ');
  const component = {
    ...{ name, mnemonic, service },
    purpose: componentPurposes[name] ?? '',
    hidden: hiddenComponents.has(name),
    unwanted: (cells[6] ?? '').split(' ').includes('unwanted'),
  };
  for (const each of [name, ...(cells[7] ?? '').split(' ')]) if (each !== '') made.set(each, component);
}

const services = new Map<ClmGeneration | undefined, ReadonlyMap<string, ClmService>>();

export function clmServices(generation: ClmGeneration | undefined): ReadonlyMap<string, ClmService> {
  const known = services.get(generation);
  if (known) return known;
  const names = new Set([...clmComponents(generation).values()].map(({ service }) => service));
  // It has no components of its own.
  if (generation !== 'hos') names.add('ses');
  const made = new Map([...names].sort().map((name) => [name, serviceOf(name)]));
  services.set(generation, made);
  return made;
}

function serviceOf(name: string): ClmService {
  const [mnemonic = '', purpose = ''] = [mnemonics[name], servicePurposes[name]];
  return { name, mnemonic, purpose, hidden: hiddenServices.has(name) };
}
