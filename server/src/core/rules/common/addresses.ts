/**
 * Addresses and subnets as such, wherever a schema gives a value one of these formats; ranges are in `ranges.ts`.
 * What an address means in its environment (inside its subnet, free, large enough) is for the dialects.
 */

import type { FormattedValue } from '../../model/facts.js';
import { type Address, bitsOf, formatAddress, parseAddress, specialBlock } from '../../net/address.js';
import { rangeSize } from '../../net/address-range.js';
import { type Cidr, formatCidr, hostRange, parseCidr } from '../../net/cidr.js';
import type { RuleId } from '../../schema/rule-id.js';
import { allowsType, type SchemaType } from '../../schema/schema.js';
import { replaceScalar } from '../../syntax/rewrite.js';
import { isPlaceholder } from '../../text/placeholder.js';
import { inFile } from '../in-file.js';
import type { Fix, Rule, RuleContext, RuleDocs, Severity } from '../rule.js';

type Context = RuleContext<unknown>;

interface Row {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly check: (context: Context, value: FormattedValue) => void;
}

const plan = (network: string) => `hypervisor: kvm\nphysical-networks:\n  - network: ipmi\n${network}`;
const network = (lines: string) => plan(lines.replace(/^/gm, '    ').trimEnd().concat('\n'));

const ROWS: readonly Row[] = [
  {
    id: 'common/ip-invalid',
    severity: 'error',
    docs: {
      summary: 'The text is no IP address.',
      why: 'An IPv4 address has four decimal parts from 0 to 255. Installers hand such a value on unchanged, and the mistake shows up on the first node that should have the address.',
      source: 'RFC 791 and RFC 4632',
      bad: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.256'),
      good: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.254'),
    },
    check: (context, value) => {
      for (const part of addressTexts(value)) {
        if (!parseAddress(part) && !withoutZeros(part)) speak(context, value, noAddress(part, value));
      }
    },
  },
  {
    id: 'common/ip-leading-zero',
    severity: 'error',
    docs: {
      summary: 'A part of an IPv4 address begins with a zero.',
      why: 'Some programs read such a part as an octal number: 010 is then 8. Two programs of one installation may read two different addresses.',
      source: 'RFC 6943, section 3.1.1',
      bad: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.011.254'),
      good: network('cidr: 192.168.11.0/24\ngateway-ip: 192.168.11.254'),
    },
    check: (context, value) => {
      for (const part of addressTexts(value)) {
        const better = parseAddress(part) ? undefined : withoutZeros(part);
        if (!better) continue;
        speak(context, value, `A part of '${part}' begins with a zero, which some programs read as octal.`, [
          replacement(context, value, value.text.replace(part, better), part.split('.').length === 4),
        ]);
      }
    },
  },
  {
    id: 'common/ip-reserved',
    severity: 'error',
    docs: {
      summary: 'The address lies in a block that no host can use.',
      why: 'Addresses in 0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 and 240.0.0.0/4 are not routed between hosts.',
      source: 'RFC 6890',
      bad: network('cidr: 127.0.0.0/24'),
      good: network('cidr: 192.168.11.0/24'),
    },
    check: (context, value) => {
      const address = firstAddress(value);
      const block = address && specialBlock(address);
      if (!address || !block || block === 'documentation') return;
      speak(context, value, `'${value.text}' lies in a ${BLOCKS[block]} block that no host can use.`);
    },
  },
  {
    id: 'common/ip-documentation',
    severity: 'info',
    docs: {
      summary: 'The address lies in a block that is kept for documents.',
      why: '192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24 stand in examples. They work inside a closed network, but they often mean that an example was copied.',
      source: 'RFC 5737',
      bad: network('cidr: 192.0.2.0/24'),
      good: network('cidr: 192.168.11.0/24'),
    },
    check: (context, value) => {
      const address = value.format === 'cidr' ? firstAddress(value) : undefined;
      if (!address || specialBlock(address) !== 'documentation') return;
      speak(
        context,
        value,
        `'${value.text}' lies in a block that is kept for documents; was an example copied?`,
      );
    },
  },
  {
    id: 'common/cidr-invalid',
    severity: 'error',
    docs: {
      summary: 'The text is no subnet in CIDR notation.',
      why: 'A subnet is written as its first address, a slash, and the number of bits of its prefix: 192.168.11.0/24.',
      source: 'RFC 4632',
      bad: network('cidr: 192.168.11.0'),
      good: network('cidr: 192.168.11.0/24'),
    },
    check: (context, value) => {
      if (value.format !== 'cidr') return;
      const result = parseCidr(value.text);
      if (result.kind !== 'invalid') return;
      const { text } = value;
      if (result.reason === 'address') return;
      if (result.reason === 'no-prefix') {
        // What is no address either is spoken of as such.
        const address = parseAddress(text);
        if (!address && !withoutZeros(text)) return;
        const fixes = address?.family === 4 ? [replacement(context, value, `${text}/24`, false)] : [];
        speak(context, value, `'${text}' lacks a prefix; write a subnet such as '${text}/24'.`, fixes);
      } else {
        const most = text.includes(':') ? 128 : 32;
        speak(context, value, `The prefix of '${text}' must be a number from 0 to ${most}.`);
      }
    },
  },
  {
    id: 'common/cidr-host-bits',
    severity: 'warning',
    docs: {
      summary: 'The address of a subnet has host bits set.',
      why: 'Before the slash stands the first address of the subnet. Some tools reject anything else, others quietly use the subnet that the address lies in.',
      source: 'RFC 4632, section 3.1',
      bad: network('cidr: 192.168.11.5/24'),
      good: network('cidr: 192.168.11.0/24'),
    },
    check: (context, value) => {
      if (value.format !== 'cidr') return;
      const result = parseCidr(value.text);
      if (result.kind !== 'host-bits') return;
      const right = formatCidr(result.cidr);
      speak(context, value, `'${value.text}' has host bits set; the subnet it lies in is '${right}'.`, [
        replacement(context, value, right, true),
      ]);
    },
  },
  {
    id: 'common/cidr-too-small',
    severity: 'error',
    docs: {
      summary: 'The subnet has no room for a network of hosts.',
      why: 'A /31 has two addresses and a /32 one: no gateway, no pool and no broadcast address fit in.',
      source: 'RFC 4632',
      bad: network('cidr: 192.168.11.0/31'),
      good: network('cidr: 192.168.11.0/24'),
    },
    check: (context, value) => {
      const cidr = readCidr(value);
      if (!cidr || bitsOf(cidr.network.family) - cidr.prefix >= 2) return;
      const size = rangeSize(hostRange(cidr));
      speak(
        context,
        value,
        `'${value.text}' has only ${size === 1n ? 'one address' : 'two addresses'}; a network needs more.`,
      );
    },
  },
];

const BLOCKS = {
  unspecified: 'reserved',
  loopback: 'loopback',
  'link-local': 'link-local',
  multicast: 'multicast',
  reserved: 'reserved',
} as const;

export const addressRules: readonly Rule<unknown>[] = ROWS.map(({ id, severity, docs, check }) => ({
  id,
  severity,
  docs,
  local: 'formatted',
  check(context) {
    for (const value of context.facts.formatted)
      if (!value.text.includes('{{') && !spokenFor(context, value)) check(context, value);
  },
}));

/** Values that are no addresses for a reason which a rule of the dialect names better. */
function spokenFor({ facts }: Context, { text, node, format }: FormattedValue): boolean {
  const dialect = facts.schema.root['x-rules'];
  if (dialect?.['empty'] && text.trim() === '') return true;
  if (dialect?.['placeholder'] && isPlaceholder(text)) return true;
  if (dialect?.['whitespace'] && /\s/.test(text)) return true;
  const own = facts.schemaOf(node);
  // A number, or true, in place of text is a wrong type first of all.
  if (typeof node.value !== 'string' && !allowsType(own, typeof node.value as SchemaType)) return true;
  return own?.['x-rules']?.['prefix'] === false && format === 'ipv4' && parseCidr(text).kind !== 'invalid';
}

const ADDRESS_FORMATS = new Set(['ipv4', 'cidr', 'address-range']);

function noAddress(part: string, { text }: FormattedValue): string {
  if (text.trim() === '') return 'An IP address is missing here.';
  if (part.trim() === '') return `An IP address is missing in '${text}'.`;
  return `'${part}' is no IP address; IPv4 addresses have four parts from 0 to 255.`;
}

/** The texts in a value that should be addresses. */
function addressTexts({ format, text }: FormattedValue): readonly string[] {
  if (!ADDRESS_FORMATS.has(format)) return [];
  if (format === 'cidr') return [text.split('/')[0] ?? ''];
  if (format === 'address-range') return [...new Set(text.split('-').map((part) => part.trim()))];
  return [text];
}

function firstAddress(value: FormattedValue): Address | undefined {
  const [first] = addressTexts(value);
  return first === undefined ? undefined : parseAddress(first);
}

function readCidr(value: FormattedValue): Cidr | undefined {
  if (value.format !== 'cidr') return undefined;
  const result = parseCidr(value.text);
  return result.kind === 'invalid' ? undefined : result.cidr;
}

/** The address with leading zeros dropped, or with the dot that was lost before one, when that makes it valid. */
function withoutZeros(text: string): string | undefined {
  if (!/^\d+(\.\d+){2,3}$/.test(text)) return undefined;
  const better = /^\d+(\.\d+){2}$/.test(text)
    ? text.replace(/\.0(?=[1-9]\d*(\.|$))/, '.0.')
    : text.replace(/(^|\.)0+(?=\d)/g, '$1');
  const address = better !== text ? parseAddress(better) : undefined;
  return address && formatAddress(address);
}

function speak(
  { file, report }: Context,
  value: FormattedValue,
  message: string,
  fixes: readonly Fix[] = [],
): void {
  report({ at: { file, node: value.node }, message, ...(fixes.length > 0 && { fixes: () => fixes }) });
}

function replacement({ file }: Context, value: FormattedValue, text: string, preferred: boolean): Fix {
  const edits = inFile(file, replaceScalar(file, value.node, text));
  return { title: `Change to '${text}'`, edits, ...(preferred && { preferred }) };
}
