/** Addresses and subnets with a slip in their writing, and what they surely mean. */
import { formatAddress, parseAddress } from '../../../net/address.js';
import { type Cidr, cidrContains, parseCidr } from '../../../net/cidr.js';

/** The separators of an address, and what is typed in their place. */
const SLOPPY = /^[\d.,:;\s_-]+$/;

/**
 * The one IPv4 address with these digits that lies in one of the subnets: the dots may be in the wrong places. Undefined
 * where there is none, or several.
 */
export function addressMeant(text: string, subnets: readonly (Cidr | undefined)[]): string | undefined {
  // Letters that look like digits.
  const plain = text.trim().replace(/o/gi, '0').replace(/[lI]/g, '1');
  if (!SLOPPY.test(plain)) return undefined;
  const found = new Set(
    divided(plain.replace(/\D/g, ''), 4).flatMap((parts) => {
      const address = parseAddress(parts.join('.'));
      const isIn = (subnet: Cidr | undefined) => subnet && address && cidrContains(subnet, address);
      return address && subnets.some(isIn) ? [formatAddress(address)] : [];
    }),
  );
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

const MOST_DIGITS = 12;

/** All ways to make numbers up to 255 of digits. */
function divided(digits: string, count: number): readonly (readonly string[])[] {
  if (count === 0) return digits === '' ? [[]] : [];
  if (digits.length > MOST_DIGITS) return [];
  return [1, 2, 3].flatMap((length) => {
    const part = digits.slice(0, length);
    if (part.length < length || Number(part) > 255 || /^0./.test(part)) return [];
    return divided(digits.slice(length), count - 1).map((rest) => [part, ...rest]);
  });
}

/**
 * `10.0.1.0\24` and the like: an address and a length with something else than one slash between them, commas or two dots
 * for one, or a sign behind them that ends values elsewhere.
 */
export function cidrMeant(text: string): string | undefined {
  const bare = text.trim().replace(/(?<![,;.])[,;.]$/, '');
  const plain = /^[\d.,]+[^\d.,]+\d{1,2}[\\/]*$/.test(bare) ? bare.replace(/[.,]+/g, '.') : bare;
  const dotted = /^(\d+(?:\.\d+){3})(?::|[\\/|\s-]+)(\d{1,3})[\\/]*$/.exec(plain);
  const [, address, length] = dotted ?? /^([\da-fA-F.:]+)[\\/|\s-]+(\d{1,3})[\\/]*$/.exec(plain) ?? [];
  if (address === undefined || length === undefined) return undefined;
  const meant = `${address}/${length}`;
  return parseCidr(meant).kind === 'cidr' ? meant : undefined;
}

/** Letters that look like digits, and those that people write for any number. */
export function cidrOfLetters(text: string): string | undefined {
  return cidrMeant(
    text
      .replace(/o/gi, '0')
      .replace(/[lI]/g, '1')
      .replace(/(?<=\.)x+\b/gi, '0'),
  );
}

/** `10.0.1.10 to 10.0.1.99`: two addresses with something else than a dash between them. */
export function rangeMeant(text: string): string | undefined {
  const [, first, last] = /^\s*([\d.]{7,15})(?:[^\d.]+|\s*\.{2,}\s*)([\d.]{7,15})\s*$/.exec(text) ?? [];
  const [from, to] = [parseAddress(first ?? ''), parseAddress(last ?? '')];
  if (!from || !to || from.value > to.value) return undefined;
  return `${formatAddress(from)}-${formatAddress(to)}`;
}
