/** Keys that are nearly, or traditionally, called like one that is missing beside them, and which of those a file cannot do without. */

import {
  cloudKeys,
  computeProxyKeys,
  ldapServiceKeys,
  tierKeys,
} from '../../../../architecture/carrier-grade-files.js';
import { portMaps } from '../../../../architecture/carrier-grade-networks.js';
import { provisionKeys } from '../../../../architecture/carrier-grade-servers.js';
import type { Facts } from '../../../../model/facts.js';
import { keysOf } from '../../../../model/misspelt-key.js';
import type { SourceFile } from '../../../../model/source-file.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../../../syntax/tree.js';
import { keysCalled } from '../about-other-names.js';

interface Misspelt {
  readonly entry: MapEntry;
  readonly word: string;
  /** True where nothing else can be meant. */
  readonly isCertain: boolean;
  /** True where the file cannot do without the key that is meant. */
  readonly isRequired: boolean;
}

export function* misspeltKeys(facts: Facts, node: SyntaxNode | undefined): Iterable<Misspelt> {
  if (node?.type === 'seq') for (const item of node.items) yield* misspeltKeys(facts, item);
  if (node?.type !== 'map') return;
  const known = Object.keys(facts.schemaOf(node)?.properties ?? {});
  const present = new Set(node.entries.map((entry) => String(entry.key.value)));
  const free = known.filter((key) => !present.has(key));
  const required = requiredKeys(known, node);
  for (const entry of node.entries) {
    const key = String(entry.key.value);
    if (free.length > 0 && !keysOf(facts.schema.root).has(key)) {
      const guess = didYouMean(key, free);
      const word = guess.word ?? keysCalled(key).find((each) => free.includes(each));
      if (word !== undefined)
        yield { entry, word, isCertain: guess.isCertain, isRequired: required.includes(word) };
    }
    yield* misspeltKeys(facts, entry.value);
  }
}

export function renameFixes(file: SourceFile, { entry, word, isCertain }: Misspelt): readonly Fix[] {
  return fixOf(file, `Rename to '${word}'`, renameKey(file, entry, word), { preferred: isCertain });
}

/** What maps cannot do without that have all of these keys. */
const REQUIRED: readonly (readonly string[])[] = [
  cloudKeys,
  tierKeys,
  computeProxyKeys,
  provisionKeys,
  ['product'],
  ['version'],
  ['failure-zones', 'control-planes'],
  ['type', 'tiers'],
  ['name', 'interface-map'],
  ['name', 'logical-network-map'],
  ['property-groups'],
  ['name', 'properties'],
];

const SECOND_CONTROLLER = [
  'vsc_dcm_ip_ha',
  'vsc_tul_ip_ha',
  'vsc_tul_cidr_ha',
  'vsc_host_name_ha',
  'vsc_xmpp_name_ha',
];

function requiredKeys(known: readonly string[], map: MapNode): readonly string[] {
  const isWritten = (key: string) => map.entries.some((entry) => entry.key.value === key);
  const hasAll = (keys: readonly string[]) => keys.every((key) => known.includes(key));
  const groups = REQUIRED.filter(hasAll);
  if (hasAll(portMaps) && !portMaps.some(isWritten)) groups.push(portMaps);
  if (hasAll(ldapServiceKeys) && ldapServiceKeys.some(isWritten)) groups.push(ldapServiceKeys);
  const isDouble = map.entries.some(
    ({ key, value }) => key.value === 'vsc_ha_enabled' && value.type === 'scalar' && value.value === 1,
  );
  if (isDouble) groups.push(SECOND_CONTROLLER);
  return groups.flat();
}
