/**
 * Tells installer files from all other files: JSON by what it holds, under any name; the others by their names.
 * A foreign JSON file must never be taken for ours, so that words which other files have too count for nothing.
 */
import type { SyntaxLanguage } from '../../syntax/tree.js';
import type { Candidate, FileKind } from '../dialect.js';
import type { InstallerKind } from './installer-model.js';

const BY_NAME: readonly (readonly [name: RegExp, kind: InstallerKind, language: SyntaxLanguage])[] = [
  [/^vm[-_]plan.*(\.csv)?$/i, 'vm-plan', 'csv'],
  [/^baremetal.*\.csv$/i, 'baremetal', 'csv'],
];

export function recogniseInstaller(candidate: Candidate): FileKind | undefined {
  const { uri, languageId, text } = candidate;
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  for (const [pattern, kind, language] of BY_NAME) if (pattern.test(name)) return { kind, language };
  if (languageId === 'helion-baremetal') return { kind: 'baremetal', language: 'csv' };
  if (text !== undefined && (languageId === 'json' || /\.json$/i.test(name)) && isEnvironment(text))
    return { kind: 'environment', language: 'json' };
  return undefined;
}

/** Keys that nothing but an environment file has. */
const OWN_KEYS =
  /"(?:cloud_type|so_swift_storage_scale|so_swift_proxy_scale|vsa_ao_scale|network_seed_range_start|network_undercloud_range_start|overcloud_public_interface|undercloud_public_interface|overcloud_bridge_mappings|overcloud_flat_networks|control_virtual_router_id)"\s*:/g;

/** An environment file has a few thousand characters; editors show JSON files of many megabytes. */
const ENOUGH = 64 * 1024;

/** Two keys of its own, or one with the cloud type that it gives. */
function isEnvironment(text: string): boolean {
  const head = text.slice(0, ENOUGH);
  const found = new Set(Array.from(head.matchAll(OWN_KEYS), (match) => match[0]));
  return found.size >= 2 || /"cloud_type"\s*:\s*"(?:kvm|esx)"/i.test(head);
}
