/**
 * Which field of a line of `baremetal.csv` is which, where one comma is missing, too many or in another place: every such
 * slip is undone in turn, and the one that makes all fields fit their columns is what happened.
 */
import {
  type BaremetalColumn,
  baremetalColumns,
  baremetalRole,
  flexibleSorts,
  machineMost,
  powerManagements,
  requiredColumns,
} from '../../../architecture/baremetal-roles.js';
import { parseAddress } from '../../../net/address.js';
import { parseMac } from '../../../net/mac.js';

export type RowSlip =
  /** A comma is missing within a field; `apart` is what the two fields are. */
  | { readonly kind: 'split'; readonly index: number; readonly apart: readonly [string, string] }
  /** A comma stands within a field. */
  | { readonly kind: 'join'; readonly index: number; readonly joined: string }
  /** An empty field that no column has. */
  | { readonly kind: 'empty'; readonly index: number }
  | { readonly kind: 'swap'; readonly index: number; readonly other: number }
  /** A line end is missing within a field; `apart` is the last field of the first machine, and the first of the second. */
  | { readonly kind: 'lines'; readonly index: number; readonly apart: readonly [string, string] }
  /** A field with the value of another column, into which one slip cannot have brought it for certain. */
  | { readonly kind: 'beside'; readonly index: number; readonly column: BaremetalColumn };

/** The last two fields are those of a flexible control plane: a sort of machine, and a part of the cloud. */
export function isFlexibleRow(texts: readonly string[]): boolean {
  const [sort = '', part = ''] = texts.slice(requiredColumns);
  if (texts.length !== baremetalColumns.length || !Object.hasOwn(flexibleSorts, sort.toLowerCase()))
    return false;
  return /^[a-z][a-z\d]*$/i.test(part) && !isPower(part) && baremetalRole(part) === undefined;
}

/** Undefined where every field may be where it is. */
export function rowSlip(texts: readonly string[]): RowSlip | undefined {
  if (isFlexibleRow(texts)) return rowSlip(texts.slice(0, requiredColumns));
  if (fitsAll(texts)) return swappedNumbers(texts);
  const found = [...slipsOf(texts)];
  const [only] = found;
  if (only && found.length === 1) return only;
  return besideOf(texts);
}

function* slipsOf(texts: readonly string[]): Iterable<RowSlip> {
  const most = baremetalColumns.length;
  if (texts.length > most) yield* linesIn(texts);
  if (texts.length < most) yield* splits(texts);
  if (texts.length > requiredColumns && texts.length <= most + 1) yield* joins(texts);
  if (texts.length >= requiredColumns && texts.length <= most) yield* swaps(texts);
}

const SEPARATED = /[;|\t .]/;

function* splits(texts: readonly string[]): Iterable<RowSlip> {
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST) continue;
    for (let at = 1; at < text.length; at++) {
      const skipped = SEPARATED.test(text.charAt(at)) ? 1 : 0;
      const apart = [text.slice(0, at).trim(), text.slice(at + skipped).trim()] as const;
      const whole = [...texts.slice(0, index), ...apart, ...texts.slice(index + 1)];
      if (apart.every((each) => each !== '') && fitsAll(whole)) yield { kind: 'split', index, apart };
    }
  }
}

/** Names and addresses are short; longer fields are something else. */
const LONGEST = 100;

function* joins(texts: readonly string[]): Iterable<RowSlip> {
  for (const [index, text] of texts.entries()) {
    // Commas at the end of a line are reported as that.
    if (
      text === '' &&
      index + 1 < texts.length &&
      fitsAll([...texts.slice(0, index), ...texts.slice(index + 1)])
    )
      yield { kind: 'empty', index };
    const next = texts[index + 1];
    if (next === undefined || text === '' || next === '') continue;
    const joined = `${text}${next}`;
    if (fitsAll([...texts.slice(0, index), joined, ...texts.slice(index + 2)]))
      yield { kind: 'join', index, joined };
  }
}

function* swaps(texts: readonly string[]): Iterable<RowSlip> {
  for (let index = 0; index < texts.length; index++)
    for (let other = index + 1; other < texts.length; other++) {
      const swapped = texts.with(index, texts[other] ?? '').with(other, texts[index] ?? '');
      if (fitsAll(swapped)) yield { kind: 'swap', index, other };
    }
}

const TWO_MACHINES = /^(.*?)((?:[\da-f]{2}[:-]){5}[\da-f]{2})$/i;

function* linesIn(texts: readonly string[]): Iterable<RowSlip> {
  for (const [index, text] of texts.entries()) {
    const [, before = '', after = ''] = (text.length <= LONGEST && TWO_MACHINES.exec(text)) || [];
    if (before === '' || !fitsAll([...texts.slice(0, index), before])) continue;
    if (fitsAll([after, ...texts.slice(index + 1)])) yield { kind: 'lines', index, apart: [before, after] };
  }
}

/** A role or a power management in the column of another, and none in its own. */
function besideOf(texts: readonly string[]): RowSlip | undefined {
  for (const column of ['role', 'power_management'] as const) {
    const own = baremetalColumns.indexOf(column);
    const fits = FITS[column];
    const isIt = (index: number) => texts[index] !== undefined && texts[index] !== '' && fits(texts[index]);
    if (isIt(own)) continue;
    const index = [own - 1, own + 1].find(isIt);
    // A power management in the column before it is one whose role was left out.
    if (index === undefined || (column === 'power_management' && isNumber(texts[index - 1] ?? ''))) continue;
    return { kind: 'beside', index, column };
  }
  return undefined;
}

/** No server of these years has less memory in MB, or a disk to start from of so few or so many GiB. */
const LEAST_MEMORY = 4096;
const LEAST_DISK = 100;
const MOST_DISK = 32768;

/** Two numbers of which neither can be what its column says, and each is what the other's says. */
function swappedNumbers(texts: readonly string[]): RowSlip | undefined {
  const [cpus, memory, disk] = (['no_of_cpus', 'memory_MB', 'diskspace_GiB'] as const).map((column) => {
    const index = baremetalColumns.indexOf(column);
    return { index, number: Number(texts[index]) };
  });
  if (!cpus || !memory || !disk) return undefined;
  const pairs = [
    [cpus, memory, cpus.number >= LEAST_MEMORY && memory.number <= machineMost.cpus],
    [cpus, disk, cpus.number > machineMost.cpus && cpus.number < MOST_DISK && disk.number < LEAST_DISK],
    [memory, disk, inDiskSizes(memory.number) && disk.number >= MOST_DISK],
  ] as const;
  const [only, another] = pairs.filter(([, , isSwapped]) => isSwapped);
  return only && !another ? { kind: 'swap', index: only[0].index, other: only[1].index } : undefined;
}

/** Less than the memory of any server, and as much as a disk has. */
function inDiskSizes(number: number): boolean {
  return number >= LEAST_DISK && number < LEAST_MEMORY;
}

function fitsAll(texts: readonly string[]): boolean {
  if (texts.length < requiredColumns || texts.length > baremetalColumns.length) return false;
  return texts.every((text, index) => {
    const column = baremetalColumns[index];
    return column !== undefined && FITS[column](text);
  });
}

function isAddress(text: string): boolean {
  return parseAddress(text)?.family === 4;
}

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}

function isRole(text: string): boolean {
  return text === '' || baremetalRole(text.replace(/:deleted$/i, '')) !== undefined;
}

function isPower(text: string): boolean {
  const name = (text.split(':')[0] ?? '').toLowerCase();
  return text === '' || powerManagements.some((each) => each.name.toLowerCase() === name);
}

/** Text that is the value of no other column. */
function isName(text: string): boolean {
  return text !== '' && !isAddress(text) && parseMac(text) === undefined && !isRole(text) && !isPower(text);
}

const FITS: Readonly<Record<BaremetalColumn, (text: string) => boolean>> = {
  mac: (text) => parseMac(text) !== undefined,
  user: (text) => isName(text) && !isNumber(text),
  password: isName,
  ip: isAddress,
  no_of_cpus: isNumber,
  memory_MB: isNumber,
  diskspace_GiB: isNumber,
  role: isRole,
  power_management: isPower,
};
