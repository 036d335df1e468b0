/** Which files may be part of a model: `cloudConfig.yml` by its name, data files by their lists. */
import type { Candidate, FileKind } from '../../dialect.js';
import { frameLists } from './model-kinds.js';
import { SAVED_ADDRESSES } from './saved-addresses.js';
import { SAVED } from './saved-allocations.js';
import { meantList } from './top-entries.js';

/** Where the processor keeps what it gave to whom: beside the folder of the model. */
export const savedFiles = [
  'persistent_state/server_allocations.yml',
  'persistent_state/ip_addresses.yml',
] as const;

export const anchors = ['cloudConfig.yml', 'cloudConfig.yaml', 'cloudConfig.json'] as const;

/** Lists that other programs have, too: they count beside `product` only. */
const COMMON_WORDS = ['servers', 'networks', 'services', 'regions', 'baremetal', 'baremetal_network'];
const OWN_WORDS = frameLists.filter((name) => !COMMON_WORDS.includes(name));

const OWN_KEY = new RegExp(`^(?:${OWN_WORDS.join('|')})$`, 'i');
const COMMON_KEY = new RegExp(`^(?:${COMMON_WORDS.join('|')})$`, 'i');
const JSON_OWN = new RegExp(`"(?:${OWN_WORDS.join('|')})"\\s*:\\s*[\\[{]`, 'i');
const JSON_COMMON = new RegExp(`"(?:${COMMON_WORDS.join('|')})"\\s*:\\s*[\\[{]`, 'i');
const JSON_PRODUCT = /"product"\s*:\s*\{\s*"version"/i;

/** YAML of which all is in braces, behind comments and marks: its keys may have quotes, as those of JSON do. */
const IN_BRACES = /^(?:\s|#[^\n]*\n|---)*\{(?![{%#])/;
const BARE_KEY = /([{,]\s*)'?([A-Za-z][\w-]*)'?(?=\s*:)/g;

/** A file of which the lists are filled in by a template. */
const MADE = [/^product:\s+version:\s*2\s/m, /^[ \t]*\{[%{]/m];

/** A key tells what a file is in its first part already. */
const LOOKED_AT = 50_000;

export function recognise({ uri, text }: Candidate): FileKind | undefined {
  const [allocations, addresses] = savedFiles;
  if (uri.endsWith(`/${allocations}`)) return { kind: SAVED, language: 'yaml' };
  if (uri.endsWith(`/${addresses}`)) return { kind: SAVED_ADDRESSES, language: 'yaml' };
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const extension = /\.(yml|yaml|json)$/.exec(name)?.[1];
  if (extension === undefined) return undefined;
  const language = extension === 'json' ? 'json' : 'yaml';
  if ((anchors as readonly string[]).includes(name)) return { kind: 'cloud-config', language };
  // The processor looks at no other names.
  if (text === undefined || extension === 'yaml') return undefined;
  const isData = language === 'json' ? isJsonData(text) : isYamlData(text);
  return isData ? { kind: 'data', language } : undefined;
}

function isJsonData(text: string): boolean {
  const first = text.slice(0, LOOKED_AT);
  return JSON_OWN.test(first) || (JSON_PRODUCT.test(first) && JSON_COMMON.test(first));
}

/** The keys at the top are as far left as the first of them. */
function isYamlData(text: string): boolean {
  const first = text.slice(0, LOOKED_AT);
  if (IN_BRACES.test(first)) return isJsonData(first.replace(BARE_KEY, '$1"$2"'));
  const indent = /^( *)["']?[A-Za-z][\w-]*["']?[ ]*:(?:\s|$)/m.exec(first)?.[1];
  if (indent === undefined) return false;
  let hasProduct = false;
  let hasCommon = false;
  for (const [, key = ''] of first.matchAll(
    // A sign typed before a key, or a colon that is missing, is a slip of the same file.
    new RegExp(`^${indent}(?:["':,[{-]|- )?([A-Za-z][\\w-]*)["']?[ ]*(?::(?:\\s|$)|\\r?$)`, 'gm'),
  )) {
    if (OWN_KEY.test(key)) return true;
    hasProduct ||= key.toLowerCase() === 'product';
    hasCommon ||= COMMON_KEY.test(key) || meantList(key.toLowerCase()) !== undefined;
    if (hasProduct && hasCommon) return true;
  }
  return hasProduct && MADE.every((each) => each.test(first));
}
