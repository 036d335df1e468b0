/** Nodes of a Moonshot chassis: the addresses of cartridge and node behind `HP_Moonshot`, and the one role that they can have. */
import { moonshot, transitOf } from '../../../../architecture/baremetal-roles.js';
import { formatAddress } from '../../../../net/address.js';
import { machines, machinesExample } from '../../examples.js';
import type { BaremetalCsv, Field, Machine } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { roleAt } from './csv-role-counts.js';
import { linesExample, server } from './examples.js';
import { changeTo, fieldOf, fixOf, hasSpecial, isMoonshot, present, rewrite, roleOf } from './lines.js';
import { csvSource, hardwareSource } from './sources.js';

const moonshotSource = 'Page HP Moonshot 1.1';
const compute = machines[6];
const firstNode = `HP_Moonshot:${transitOf(1)}:${moonshot.targets[0]}`;

/** One of the two addresses, and where it stands in its field. */
interface Argument {
  readonly text: string;
  readonly part: { readonly start: number; readonly end: number };
}

interface Node {
  readonly machine: Machine;
  readonly field: Field;
  readonly transit: Argument;
  readonly target: Argument;
}

interface Line {
  readonly machine: Machine;
  readonly field: Field;
  readonly args: readonly Argument[];
}

/** What stands behind the colons of power managements. */
function linesWith(csv: BaremetalCsv): readonly Line[] {
  return present(csv).flatMap((machine) => {
    const field = fieldOf(machine, 'power_management');
    if (!field || !machine.power || hasSpecial(field.text)) return [];
    return [{ machine, field, args: argumentsIn(field) }];
  });
}

function argumentsIn({ node }: Field): readonly Argument[] {
  const args: Argument[] = [];
  for (let colon = node.source.indexOf(':'); colon >= 0; ) {
    const next = node.source.indexOf(':', colon + 1);
    const end = next < 0 ? node.source.trimEnd().length : next;
    args.push({ text: node.source.slice(colon + 1, end).trim(), part: { start: colon + 1, end } });
    colon = next;
  }
  return args;
}

function nodes(csv: BaremetalCsv): readonly Node[] {
  return linesWith(csv).flatMap(({ machine, field, args }) => {
    const [transit, target] = args;
    const isWhole = args.length === 2 && transit && target && transit.text !== '' && target.text !== '';
    return isMoonshot(machine) && isWhole ? [{ machine, field, transit, target }] : [];
  });
}

/** The two addresses as numbers, when both are good. */
function placeOf({ machine, transit, target }: Node): string | undefined {
  const isGood = isTransit(transit.text) && isTarget(target.text);
  return machine.ip && isGood
    ? `${formatAddress(machine.ip.value)} ${transit.text.toLowerCase()} ${target.text.toLowerCase()}`
    : undefined;
}

function isTransit(text: string): boolean {
  const number = /^0x[0-9a-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : 0;
  return number >= moonshot.firstTransit && number <= moonshot.lastTransit && number % 2 === 0;
}

function isTarget(text: string): boolean {
  return moonshot.targets.some((target) => target === text.toLowerCase());
}

export const csvMoonshotArguments = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-arguments',
  severity: 'error',
  docs: {
    summary: 'The two addresses behind HP_Moonshot are missing, or there are more.',
    why: 'All nodes of a chassis are managed at one address. Which of them is meant is told by the transit address of its cartridge and the target address of the node.',
    source: csvSource,
    ...machinesExample(6, compute.replace('IPMI', 'HP_Moonshot'), compute.replace('IPMI', firstNode)),
  },
  check({ csv, report }) {
    let taken: ReadonlySet<string> | undefined;
    for (const { machine, field, args } of linesWith(csv)) {
      if (!isMoonshot(machine) || (args.length === 2 && args.every(({ text }) => text !== ''))) continue;
      report({
        at: field.at,
        message: `'HP_Moonshot' has two addresses behind it, of the cartridge and of the node: '${firstNode}'.`,
        fixes: () => {
          taken ??= new Set(nodes(csv).flatMap((node) => placeOf(node) ?? []));
          const free = freePlace(taken, machine);
          return free && args.length < 2
            ? [rewrite(csv, field, free, `Write '${free}', the first node that no line names`)]
            : [];
        },
      });
    }
  },
});

/** The first node of the chassis that no line names. */
function freePlace(taken: ReadonlySet<string>, { ip }: Machine): string | undefined {
  if (!ip) return undefined;
  for (let transit = moonshot.firstTransit as number; transit <= moonshot.lastTransit; transit += 2)
    for (const target of moonshot.targets) {
      const cartridge = `0x${transit.toString(16)}`;
      if (!taken.has(`${formatAddress(ip.value)} ${cartridge} ${target}`))
        return `HP_Moonshot:${cartridge}:${target}`;
    }
  return undefined;
}

export const csvMoonshotArgumentsElsewhere = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-arguments-elsewhere',
  severity: 'error',
  docs: {
    summary: 'Addresses stand behind a power management other than HP_Moonshot.',
    why: 'Only nodes of a Moonshot chassis have them; with any other power management the field cannot be read.',
    source: csvSource,
    ...machinesExample(6, compute.replace('IPMI', 'IPMI:0x82:0x72')),
  },
  check({ csv, report }) {
    for (const { machine, field, args } of linesWith(csv)) {
      const [first] = args;
      const name = machine.power?.value.name ?? '';
      if (isMoonshot(machine) || !first) continue;
      const bare = field.text.slice(0, field.text.indexOf(':')).trim();
      report({
        at: { ...field.at, part: { start: first.part.start - 1, end: field.node.source.trimEnd().length } },
        message: `Nothing stands behind '${name}'; only 'HP_Moonshot' has addresses of a cartridge and a node.`,
        fixes: () => [changeTo(csv, field, bare, true)],
      });
    }
  },
});

export const csvMoonshotTransit = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-transit',
  severity: 'error',
  docs: {
    summary: 'The first address behind HP_Moonshot is not that of a cartridge.',
    why: 'The first cartridge has the transit address 0x82, and each further one the next even number: 0x94 for the tenth.',
    source: moonshotSource,
    ...machinesExample(
      6,
      compute.replace('IPMI', 'HP_Moonshot:0x83:0x72'),
      compute.replace('IPMI', 'HP_Moonshot:0x84:0x72'),
    ),
  },
  check({ csv, report }) {
    for (const { field, transit } of nodes(csv)) {
      const { text, part } = transit;
      if (isTransit(text)) continue;
      const cartridge = /^c?([1-9]\d?)$/i.exec(text)?.[1];
      const bare = isTransit(`0x${text}`) ? `0x${text}` : undefined;
      const right = bare ?? (cartridge === undefined ? undefined : transitOf(Number(cartridge)));
      report({
        at: { ...field.at, part },
        message: `'${text}' is not the transit address of a cartridge: an even number from ${transitOf(1)} on.`,
        fixes: () => (right && isTransit(right) ? [changePart(csv, field, part, right)] : []),
      });
    }
  },
});

export const csvMoonshotTarget = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-target',
  severity: 'error',
  docs: {
    summary: 'The second address behind HP_Moonshot is not that of a node.',
    why: 'A cartridge has up to four nodes, with the target addresses 0x72, 0x74, 0x76 and 0x78; a cartridge with one node has 0x72.',
    source: moonshotSource,
    ...machinesExample(
      6,
      compute.replace('IPMI', 'HP_Moonshot:0x82:0x73'),
      compute.replace('IPMI', 'HP_Moonshot:0x82:0x74'),
    ),
  },
  check({ csv, report }) {
    for (const { field, target } of nodes(csv)) {
      const { text, part } = target;
      if (isTarget(text)) continue;
      const number = /^n?([1-4])$/i.exec(text)?.[1];
      const right = isTarget(`0x${text}`) ? `0x${text}` : moonshot.targets[Number(number) - 1];
      report({
        at: { ...field.at, part },
        message: `'${text}' is not the target address of a node: ${moonshot.targets.join(', ')}.`,
        fixes: () => (right ? [changePart(csv, field, part, right)] : []),
      });
    }
  },
});

function changePart({ file }: BaremetalCsv, { node }: Field, part: Argument['part'], newText: string) {
  const { start } = file.tree.spanOf(node);
  const span = { start: start + part.start, end: start + part.end };
  return fixOf(file.uri, `Change to '${newText}'`, [{ span, newText }]);
}

export const csvMoonshotDuplicate = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two lines name the same node of a Moonshot chassis.',
    why: 'Chassis, cartridge and node together tell which machine is switched on; one of the two lines is a copy that was not changed.',
    source: 'Arithmetic',
    ...linesExample(
      { 6: moonshotLine('9e', '0x72'), 7: moonshotLine('9f', '0x72') },
      { 6: moonshotLine('9e', '0x72'), 7: moonshotLine('9f', '0x74') },
    ),
  },
  check({ csv, report }) {
    const seen = new Map<string, Node>();
    for (const node of nodes(csv)) {
      const place = placeOf(node);
      const first = place === undefined ? undefined : seen.get(place);
      if (place !== undefined && !first) seen.set(place, node);
      if (first)
        report({
          at: node.field.at,
          message: `The machine in line ${first.machine.line} is the same node of the same chassis.`,
          related: [{ at: first.field.at, message: 'The node stands here first.' }],
        });
    }
  },
});

function moonshotLine(mac: string, target: string): string {
  return server(mac, 7, 'OvercloudCompute', `HP_Moonshot:0x82:${target}`);
}

export const csvMoonshotRole = defineBaremetalRule({
  id: 'baremetal/csv-moonshot-role',
  severity: 'error',
  docs: {
    summary: 'A Moonshot node has another role than OvercloudCompute.',
    why: 'The cartridges m300 and m710 are supported as compute nodes only.',
    source: hardwareSource,
    ...machinesExample(1, machines[1].replace('IPMI', firstNode)),
  },
  check({ csv, report }) {
    for (const machine of present(csv)) {
      const role = roleOf(machine);
      if (!isMoonshot(machine) || !role || role.name === 'OvercloudCompute') continue;
      const message = `A Moonshot node can only be OvercloudCompute, not ${role.name}`;
      report({
        at: roleAt(machine),
        message: machine.role ? `${message}.` : `${message}, which it becomes by its place in the file.`,
        fixes: () => {
          const field = fieldOf(machine, 'role');
          return field
            ? [rewrite(csv, field, 'OvercloudCompute', "Change the role to 'OvercloudCompute'")]
            : [];
        },
      });
    }
  },
});
