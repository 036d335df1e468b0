/** Puts the files of one folder together into the model of an installer environment. Never fails; judges nothing. */
import { baremetalRole } from '../../../architecture/baremetal-roles.js';
import { cephMachineColumns } from '../../../architecture/ceph.js';
import type { DialectOptions } from '../../../model/options.js';
import type { EnvironmentFile } from '../../dialect.js';
import { withAssignedRoles } from './assigned-roles.js';
import { columnIndex, readBaremetalCsv } from './baremetal-csv.js';
import { readEnvironmentJson } from './environment-json.js';
import { readEnvironmentScript } from './environment-script.js';
import { inferVersion } from './infer-version.js';
import type { BaremetalCsv, Installer, InstallerKind, Machine } from './installer-model.js';
import { versionSet } from './options.js';

export function buildInstaller(files: readonly EnvironmentFile[], options: DialectOptions): Installer {
  const filesOf = (kind: InstallerKind) => files.filter((file) => file.kind === kind);
  const written = filesOf('baremetal')
    .map(readBaremetalCsv)
    .filter((csv) => !isOfCeph(csv, files));
  const csvVersion = written.length === 1 ? written[0]?.version : undefined;
  const environments = filesOf('environment').map((each) => {
    const { uri, tree } = each.file;
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const version = inferVersion(tree.root, name, versionSet(options), csvVersion);
    return readEnvironmentJson(each, version);
  });
  // Which role a line gets depends on numbers that stand in the JSON file.
  const baremetal = written.map((csv) => withAssignedRoles(csv, environments));
  const [machines] = baremetal.length === 1 ? baremetal : [];
  const [environment] = environments.length === 1 ? environments : [];
  return {
    environments,
    scripts: filesOf('exports').map(readEnvironmentScript),
    baremetal,
    vmPlans: filesOf('vm-plan').map(readBaremetalCsv),
    files,
    filesOf,
    ...(environment && { environment }),
    ...(machines && { machines }),
  };
}

/** Beside the files from which Ceph is provisioned, lines that are too long for machines of a cloud are those of Ceph. */
function isOfCeph({ machines }: BaremetalCsv, files: readonly EnvironmentFile[]): boolean {
  const hasKind = (...kinds: readonly InstallerKind[]) =>
    files.some(({ kind }) => kinds.some((each) => each === kind));
  if (!hasKind('ceph-server', 'ceph-orchestration') || hasKind('environment')) return false;
  const [longest = 0] = machines.map(({ fields }) => fields.length).toSorted((a, b) => b - a);
  return longest >= cephMachineColumns && !machines.some(hasRole);
}

function hasRole({ fields }: Machine): boolean {
  return baremetalRole(fields[columnIndex('role')]?.text ?? '') !== undefined;
}
