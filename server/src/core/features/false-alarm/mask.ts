/**
 * Other words in the place of what files hold: the same everywhere for the same, so that what belongs together still does.
 * What the product itself says stays, as do numbers. Each mask has a key, so that some of them can be left out.
 */
import type { Analysis } from '../../analysis/analysis.js';
import { isSecret } from '../../model/secrets.js';
import { parseAddress } from '../../net/address.js';
import type { SyntaxNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { secretSpans } from '../excerpt.js';
import { type OtherAddresses, otherAddresses } from './mask-addresses.js';
import { knownWords } from './vocabulary.js';

/** The key of secrets, which are always masked. */
export const SECRET = 'secret';

const STARS = '***';

export interface Masking {
  /** Of everything that can be masked, in the order of the files. */
  readonly keys: readonly string[];
  /** What a key masks, as it is written. */
  writtenAs(key: string): string;
  /** The text of a file with some of the masks. */
  masked(uri: string, keys: ReadonlySet<string>): string;
}

/** A stretch of a file that has another text when it is masked. */
interface Masked extends Span {
  readonly key: string;
  readonly newText: string;
}

/** Hardware addresses, addresses of both families with or without a prefix, and words. */
const TOKEN =
  /(?<![\p{L}\p{N}])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?![\p{L}\p{N}]|\.\d)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/giu;

const MAC = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}$/i;

/** `files` are those of one scene. */
export function maskingOf(files: readonly Analysis[]): Masking {
  const masks = masksOf(files);
  const spans = new Map(files.map((each) => [each.file.uri, maskedIn(each, masks)]));
  const written = new Map<string, string>();
  for (const { file } of files)
    for (const { key, start, end } of spans.get(file.uri) ?? [])
      if (!written.has(key)) written.set(key, file.text.slice(start, end));
  return {
    keys: [...written.keys()],
    writtenAs: (key) => written.get(key) ?? '',
    masked(uri, keys) {
      const text = files.find(({ file }) => file.uri === uri)?.file.text ?? '';
      let at = 0;
      let out = '';
      for (const each of spans.get(uri) ?? []) {
        if (!keys.has(each.key)) continue;
        out += text.slice(at, each.start) + each.newText;
        at = each.end;
      }
      return out + text.slice(at);
    },
  };
}

/** What stands for a token, and under which key. */
type MaskOf = (token: string) => Pick<Masked, 'key' | 'newText'> | undefined;

function masksOf(files: readonly Analysis[]): MaskOf {
  const tokens = files.flatMap(({ file }) => [...file.text.matchAll(TOKEN)].map(([token]) => token));
  const addresses = otherAddresses(new Set(tokens.filter(isAddress)));
  const isKnown = knownWords(files);
  const numberOf = numbering();
  return (token) => {
    if (isAddress(token)) return maskOfAddress(token, addresses);
    if (MAC.test(token)) {
      const key = `mac ${token.toLowerCase().replaceAll('-', ':')}`;
      return { key, newText: otherMac(token, numberOf('mac', key)) };
    }
    // What looks like an address and is none is a row of numbers and signs.
    if (isKnown(token) || !/^[\p{L}\p{N}]/u.test(token) || /[:.]/.test(token)) return undefined;
    const key = `word ${token.toLowerCase()}`;
    return { key, newText: otherWord(token, numberOf('word', key)) };
  };
}

function isAddress(token: string): boolean {
  return parseAddress(token.replace(/\/.*/, '')) !== undefined;
}

function maskOfAddress(token: string, addresses: OtherAddresses): ReturnType<MaskOf> {
  const subnet = addresses.subnetOf(token);
  return subnet === undefined ? undefined : { key: `subnet ${subnet}`, newText: addresses.other(token) };
}

/** Numbers from 1 for each kind of thing, in the order in which they are asked for. */
function numbering(): (kind: string, key: string) => number {
  const known = new Map<string, number>();
  const counts = new Map<string, number>();
  return (kind, key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    known.set(key, number);
    return number;
  };
}

/** In the case of the word, because names that differ in nothing else are not the same. */
function otherWord(word: string, number: number): string {
  const [first = ''] = word;
  if (word !== word.toLowerCase() && word === word.toUpperCase()) return `NAME${number}`;
  return first === first.toLowerCase() ? `name${number}` : `Name${number}`;
}

/** From the range for documents (RFC 7042), written in the same way. */
function otherMac(written: string, number: number): string {
  const last = number.toString(16).padStart(4, '0');
  const mac = `00:00:5e:00:${number < 256 ? '53' : last.slice(0, 2)}:${last.slice(2)}`;
  const separated = written.includes('-') ? mac.replaceAll(':', '-') : mac;
  return written === written.toLowerCase() ? separated : separated.toUpperCase();
}

function maskedIn(analysis: Analysis, maskOf: MaskOf): readonly Masked[] {
  const { text } = analysis.file;
  const secrets = secretsIn(analysis);
  let next = 0;
  const found: Masked[] = [...secrets];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    while ((secrets[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((secrets[next]?.start ?? Number.POSITIVE_INFINITY) < index + token.length) continue;
    const mask = maskOf(token);
    if (mask) found.push({ ...mask, start: index, end: index + token.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whole values, and what is a secret in lines that cannot be read. */
function secretsIn(analysis: Analysis): readonly Masked[] {
  const { file, facts } = analysis;
  const found: Span[] = [];
  const walk = (node: SyntaxNode): void => {
    if (node.type === 'map') for (const { value } of node.entries) walk(value);
    else if (node.type === 'seq') for (const item of node.items) walk(item);
    else if (node.type === 'scalar' && node.style !== 'missing' && isSecret(node, facts.schemaOf))
      found.push(file.tree.spanOf(node));
  };
  if (file.tree.root) walk(file.tree.root);
  const inNodes = found.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const all = [...inNodes, ...secretsInLines(analysis).filter((span) => !inNodes.some(touches(span)))];
  const newText = { yaml: `'${STARS}'`, json: `"${STARS}"` }[file.tree.language as string] ?? STARS;
  const masked = all.map(({ start, end }) => ({ start, end, key: SECRET, newText }));
  return [...masked, ...credentialsIn(file.text, all)].sort((a, b) => a.start - b.start);
}

/** A user and a password before the host of an address of a page. */
function credentialsIn(text: string, others: readonly Span[]): readonly Masked[] {
  const found = [...text.matchAll(/(?<=:\/\/)[^\s/@'"]{1,200}(?=@)/g)].map(({ 0: written, index }) => ({
    ...{ start: index, end: index + written.length },
    ...{ key: SECRET, newText: STARS },
  }));
  return found.filter((each) => !others.some(touches(each)));
}

function secretsInLines(analysis: Analysis): readonly Span[] {
  const { lines, text } = analysis.file;
  const found: Span[] = [];
  for (let from = 0, line = 0; from < text.length; line++) {
    const to = lines.endOf(line);
    found.push(...secretSpans(analysis, from, to));
    from = Math.max(lines.startOf(line + 1), to + 1);
  }
  return found;
}

function touches(span: Span): (other: Span) => boolean {
  return ({ start, end }) => start < span.end && span.start < end;
}
