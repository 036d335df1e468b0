/** Nodes of a Moonshot chassis: the addresses of cartridge and node behind `HP_Moonshot`, and the one role that they can have. */
import { moonshot, transitOf } from '../../../../architecture/baremetal-roles.js';
import { formatAddress } from '../../../../net/address.js';
import type { BaremetalCsv, Field, Machine } from '../../model/installer-model.js';
import { fieldOf, hasSpecial, isMoonshot, present } from './about-lines.js';

export const firstNode = `HP_Moonshot:${transitOf(1)}:${moonshot.targets[0]}`;

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

/** What is behind the colons of power managements. */
export function linesWith(csv: BaremetalCsv): readonly Line[] {
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

export function nodes(csv: BaremetalCsv): readonly Node[] {
  return linesWith(csv).flatMap(({ machine, field, args }) => {
    const [transit, target] = args;
    const isWhole = args.length === 2 && transit && target && transit.text !== '' && target.text !== '';
    return isMoonshot(machine) && isWhole ? [{ machine, field, transit, target }] : [];
  });
}

/** The two addresses as numbers, when both are good. */
export function placeOf({ machine, transit, target }: Node): string | undefined {
  const isGood = isTransit(transit.text) && isTarget(target.text);
  return machine.ip && isGood
    ? `${formatAddress(machine.ip.value)} ${transit.text.toLowerCase()} ${target.text.toLowerCase()}`
    : undefined;
}

export function isTransit(text: string): boolean {
  const number = /^0x[0-9a-f]{2}$/i.test(text) ? Number.parseInt(text, 16) : 0;
  return number >= moonshot.firstTransit && number <= moonshot.lastTransit && number % 2 === 0;
}

export function isTarget(text: string): boolean {
  return moonshot.targets.some((target) => target === text.toLowerCase());
}
