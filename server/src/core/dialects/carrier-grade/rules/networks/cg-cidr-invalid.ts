/** The subnet of a logical network is not written in CIDR notation. */
import { parseAddress } from '../../../../net/address.js';
import { parseCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked, textOf } from '../../model/read-values.js';
import { eachDefinedNetwork } from '../over.js';
import { docs } from './cg-cidr-invalid.docs.js';

export const cgCidrInvalid = defineRule({
  id: 'carrier-grade/cg-cidr-invalid',
  severity: 'error',
  docs,
  over: eachDefinedNetwork,
  *check({ address }, { reader }) {
    const cidr = reader.value(address, 'cidr', textOf);
    if (!cidr || isMasked(cidr.value) || parseCidr(cidr.value).kind !== 'invalid') return;
    const meant = meantBy(cidr.value);
    const isBlank = meant?.text === cidr.value.replace(/\s+/g, '');
    const hint = meant?.isCertain ? `Write '${meant.text}'` : "Write one such as '10.40.3.0/24'";
    yield finding(
      cidr.at,
      isBlank
        ? `'${cidr.value}' contains a space. ${hint}.`
        : `'${cidr.value}' is not a valid subnet. ${hint}.`,
      { fixes: () => (meant ? changeTo(cidr, meant.text, { preferred: meant.isCertain }) : []) },
    );
  },
});

interface Meant {
  readonly text: string;
  /** False where a person has to say how large the subnet is. */
  readonly isCertain: boolean;
}

/** A subnet with a blank in it, with a netmask, with another sign than the slash, or without its prefix. */
function meantBy(text: string): Meant | undefined {
  // A comma behind the text is the one that belongs behind its quotes.
  const closed = text
    .trim()
    .replace(/[,;]$/, '')
    .replace(/(?:(?<!\s)\s+)?[/\\|]\s*|\s+/g, '/');
  const [address = '', length, more] = closed.split('/');
  if (!parseAddress(address) || more !== undefined) return undefined;
  if (length === undefined) {
    const right = `${address}/24`;
    return parseCidr(right).kind === 'cidr' ? { text: right, isCertain: false } : undefined;
  }
  const right = `${address}/${prefixOfMask(length) ?? length}`;
  return parseCidr(right).kind === 'cidr' ? { text: right, isCertain: true } : undefined;
}

/** 24 for `255.255.255.0`. */
function prefixOfMask(text: string): number | undefined {
  const mask = parseAddress(text);
  if (mask?.family !== 4) return undefined;
  const bits = mask.value.toString(2).padStart(32, '0');
  return /^1+0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}
