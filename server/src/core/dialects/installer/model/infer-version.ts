/**
 * Which release an environment file is written for: what the user set, else what only a newer release knows, else the
 * version in the file's name, else what an older one has in its place. Sources: domain documents 1.0, 1.1 and 1.1.1.
 */
import { type InstallerVersion, installerVersionOf } from '../../../architecture/installer-versions.js';
import { entryOf } from '../../../syntax/queries.js';
import type { MapNode, SyntaxNode } from '../../../syntax/tree.js';

interface InferredVersion {
  readonly version?: InstallerVersion;
  /** Why, as half a sentence; absent when it was set. */
  readonly versionReason?: string;
}

/** Keys that only newer releases have, the newest first. */
const NEWER: readonly (readonly [path: string, version: InstallerVersion])[] = [
  ['hypervisor.public_interface_raw_device', '1.1.1'],
  ['dns', '1.1'],
  ['ntp.seed_server', '1.1'],
  ['node_min_disk', '1.1'],
  ['neutron.vsa_public_interface', '1.1'],
];

export function inferVersion(
  root: SyntaxNode | undefined,
  name: string,
  set: InstallerVersion | undefined,
  csv: InstallerVersion | undefined,
): InferredVersion {
  if (set) return { version: set };
  if (root?.type !== 'map') return {};
  for (const [path, version] of NEWER)
    if (has(root, path)) return { version, versionReason: `'${path}' is new in ${version}` };
  const named = /(?:^|[^\d.])(1\.[01](?:\.1)?)(?![\d])/.exec(name)?.[1];
  const byName = named && installerVersionOf(named);
  if (byName) return { version: byName, versionReason: 'its name says so' };
  if (csv === '1.1') return { version: csv, versionReason: 'the machines have columns that are new in 1.1' };
  if (has(root, 'ntp.overcloud_server') && has(root, 'ntp.undercloud_server'))
    return { version: '1.0', versionReason: "'ntp' has no 'seed_server', which 1.1 requires" };
  return {};
}

function has(root: MapNode, path: string): boolean {
  let node: SyntaxNode | undefined = root;
  for (const key of path.split('.')) node = node?.type === 'map' ? entryOf(node, key)?.value : undefined;
  return node !== undefined;
}
