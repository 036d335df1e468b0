/** Which files may be part of a model: `cloudConfig.yml` by its name, data files by their lists. */
import type { Candidate, FileKind } from '../dialect.js';
import { frameLists } from './model-kinds.js';

export const anchors = ['cloudConfig.yml', 'cloudConfig.yaml', 'cloudConfig.json'] as const;

/** Lists that other programs have, too: they count beside `product` only. */
const COMMON_WORDS = ['servers', 'networks', 'services', 'regions', 'baremetal', 'baremetal_network'];
const OWN_WORDS = frameLists.filter((name) => !COMMON_WORDS.includes(name));

const words = (names: readonly string[]) => names.join('|');
const YAML_KEY = (names: string) => new RegExp(`^["']?(?:${names})["']?[ ]*:`, 'im');
const JSON_KEY = (names: string) => new RegExp(`"(?:${names})"\\s*:\\s*[\\[{]`, 'i');

const OWN = { yaml: YAML_KEY(words(OWN_WORDS)), json: JSON_KEY(words(OWN_WORDS)) };
const COMMON = { yaml: YAML_KEY(words(COMMON_WORDS)), json: JSON_KEY(words(COMMON_WORDS)) };
const PRODUCT = { yaml: YAML_KEY('product'), json: /"product"\s*:\s*\{\s*"version"/i };

/** A key tells what a file is in its first part already. */
const LOOKED_AT = 50_000;

export function recognise({ uri, text }: Candidate): FileKind | undefined {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const extension = /\.(yml|yaml|json)$/.exec(name)?.[1];
  if (extension === undefined) return undefined;
  const language = extension === 'json' ? 'json' : 'yaml';
  if ((anchors as readonly string[]).includes(name)) return { kind: 'cloud-config', language };
  // The processor looks at no other names.
  if (text === undefined || extension === 'yaml') return undefined;
  const first = text.slice(0, LOOKED_AT);
  const isData = OWN[language].test(first) || (PRODUCT[language].test(first) && COMMON[language].test(first));
  return isData ? { kind: 'data', language } : undefined;
}
