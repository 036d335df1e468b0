/**
 * Tells installer files from all other files: JSON by what it holds, under any name; the others by their names.
 * A foreign JSON file must never be taken for ours, so that words which other files have too count for nothing.
 */
import { baremetalRole, requiredColumns } from '../../../architecture/baremetal-roles.js';
import { cephMachineColumns } from '../../../architecture/ceph.js';
import { variablePrefixes } from '../../../architecture/installer-variables.js';
import type { SyntaxLanguage } from '../../../syntax/tree.js';
import type { Candidate, FileKind } from '../../dialect.js';
import type { InstallerKind } from './installer-model.js';

const BY_NAME: readonly (readonly [name: RegExp, kind: InstallerKind, language: SyntaxLanguage])[] = [
  [/^vm[-_]plan.*(\.csv)?$/i, 'vm-plan', 'csv'],
  [/cephcluster.*\.csv$/i, 'ceph-cluster', 'csv'],
  [/^ceph.*baremetal.*\.csv$/i, 'ceph-machines', 'csv'],
  [/^baremetal.*\.csv$/i, 'baremetal', 'csv'],
  [/ovs_?vapp.*\.ini$/i, 'ovs-vapp', 'ini'],
  [/^compute_proxy.*\.conf$/i, 'compute-proxy', 'ini'],
];

/** Pass-through files that the documents name, so that one of another shape is ours too; others show their shape. */
const PASSTHROUGH =
  /^(?:over|under)cloud_(?:keystone_ldap|neutron_dhcp_agent|neutron_ml2_conf|brocade_config).*\.json$/i;
const PASSTHROUGH_LIKE = /^(?:over|under)cloud_.*\.json$/i;
const PASSTHROUGH_SHAPE = [/"config"\s*:\s*\[/, /"section"\s*:/, /"option"\s*:/];

/** Scripts of this name are common: one is ours when it exports a variable that begins like one of the installer. */
const SCRIPT = /env_vars.*\.sh$/i;
const EXPORT = new RegExp(`\\bexport[ \\t]+(?:${variablePrefixes.join('|')})`);

/** JSON files that go by their content; all patterns must be found. */
const BY_CONTENT: readonly (readonly [kind: InstallerKind, ...patterns: RegExp[]])[] = [
  [
    'passthrough-parameters',
    /"parameters"\s*:/,
    /"Keystone(?:CACertificate|Signing(?:Certificate|Key))"\s*:/,
  ],
  ['ce-env', /"hp"\s*:/, /"(?:installed_)?build_number"\s*:/],
  ['ceph-server', /"authentication"\s*:/, /"OS_AUTH_URL"\s*:/, /"netid"\s*:/],
  ['ceph-orchestration', /"ws_url"\s*:/, /"flavors?"\s*:/, /"orchestration"\s*:/],
];

/**
 * The machines of Ceph stand in a file of the same name, in ten columns: the last three are what a machine becomes, its
 * own name, and the number of a flavor. Most lines are so; a line that is not has a slip.
 */
function isOfCeph(text: string | undefined): boolean {
  const lines = (text?.slice(0, ENOUGH) ?? '').split('\n').filter((line) => line.includes(','));
  const ofCeph = lines.filter((line) => {
    const fields = line.split(',').map((field) => field.trim());
    const [role = ''] = fields.slice(requiredColumns);
    if (/ceph/i.test(role)) return true;
    const hasFlavor = fields.length === cephMachineColumns && /^\d{3}$/.test(fields.at(-1) ?? '');
    return hasFlavor && baremetalRole(role) === undefined;
  });
  return ofCeph.length * 2 > lines.length;
}

export function recogniseInstaller(candidate: Candidate): FileKind | undefined {
  const { uri, languageId, text } = candidate;
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*/, '');
  for (const [pattern, kind, language] of BY_NAME)
    if (pattern.test(name))
      return { kind: kind === 'baremetal' && isOfCeph(text) ? 'ceph-machines' : kind, language };
  if (languageId === 'helion-baremetal') return { kind: 'baremetal', language: 'csv' };
  if (PASSTHROUGH.test(name)) return { kind: 'passthrough', language: 'json' };
  const head = text?.slice(0, ENOUGH);
  if (head === undefined) return undefined;
  if (SCRIPT.test(name)) return EXPORT.test(head) ? { kind: 'exports', language: 'exports' } : undefined;
  return languageId === 'json' || /\.json$/i.test(name) ? recogniseJson(name, head) : undefined;
}

/** The words that people call environment files by: `kvm-custom-ips.json`. */
const NEW_FILES = /(?:kvm|esx|custom|ips|env|helion)[^/]*\.json$/i;

export function newInstallerFile(uri: string): FileKind | undefined {
  return NEW_FILES.test(uri) ? { kind: 'environment', language: 'json' } : undefined;
}

/** By the beginning of a JSON file, whose name may help. */
function recogniseJson(name: string, head: string): FileKind | undefined {
  if (isEnvironment(head)) return { kind: 'environment', language: 'json' };
  if (PASSTHROUGH_LIKE.test(name) && PASSTHROUGH_SHAPE.every((pattern) => pattern.test(head)))
    return { kind: 'passthrough', language: 'json' };
  const found = BY_CONTENT.find(([, ...patterns]) => patterns.every((pattern) => pattern.test(head)));
  return found && { kind: found[0], language: 'json' };
}

/** Keys that nothing but an environment file has. */
const OWN_KEYS =
  /"(?:cloud_type|so_swift_storage_scale|so_swift_proxy_scale|vsa_ao_scale|network_seed_range_start|network_undercloud_range_start|overcloud_public_interface|undercloud_public_interface|overcloud_bridge_mappings|overcloud_flat_networks|control_virtual_router_id)"\s*:/g;

/** An environment file has a few thousand characters; editors show JSON files of many megabytes. */
const ENOUGH = 64 * 1024;

/** Two keys of its own, or one with the cloud type that it gives. */
function isEnvironment(head: string): boolean {
  const found = new Set(Array.from(head.matchAll(OWN_KEYS), (match) => match[0]));
  return found.size >= 2 || /"cloud_type"\s*:\s*"(?:kvm|esx)"/i.test(head);
}
