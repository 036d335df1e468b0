/** What the rules of installer files look at: a folder as a whole, or each file of a kind in it. */

import type { BaremetalColumn } from '../../../architecture/baremetal-roles.js';
import { eachOf, type Over, theModel } from '../../../rules/rule.js';
import { type CephCluster, readCephCluster } from '../model/helpers/ceph-cluster.js';
import { type Directory, directoriesIn } from '../model/helpers/ldap-directory.js';
import { type Passthrough, readPassthrough } from '../model/helpers/read-passthrough.js';
import { readSettingsFile, type SettingsFile } from '../model/helpers/settings-file.js';
import type {
  BaremetalCsv,
  EnvironmentJson,
  Installer,
  InstallerKind,
  Machine,
} from '../model/installer-model.js';
import { fieldsOf, type MachineField, servers } from './baremetal/about-lines.js';

export const theFolder: Over<Installer, readonly [Installer]> = theModel<Installer>();

/** Each JSON file of environment variables. */
export const eachEnvironment: Over<Installer, readonly [EnvironmentJson, Installer]> = eachOf(
  ({ environments }) => environments,
);

/** The same, and each script that exports the variables: for rules about values that are written. */
export const eachEnvironmentOrScript: Over<Installer, readonly [EnvironmentJson, Installer]> = eachOf(
  ({ environments, scripts }) => [...environments, ...scripts],
);

/** Each `baremetal.csv`. */
export const eachMachineList: Over<Installer, readonly [BaremetalCsv, Installer]> = eachOf(
  ({ baremetal }) => baremetal,
);

/** Each pass-through file. */
export const eachPassthrough: Over<Installer, readonly [Passthrough, Installer]> = eachOf((installer) =>
  installer.filesOf('passthrough').map(readPassthrough),
);

/** Each file of a kind that is written as an INI file or as shell exports. */
export function eachSettingsFile(kind: InstallerKind): Over<Installer, readonly [SettingsFile, Installer]> {
  return eachOf((installer) => installer.filesOf(kind).map((file) => readSettingsFile(file)));
}

/** Each server of a `baremetal.csv` whose hardware is known to matter. */
export const eachServer: Over<Installer, readonly [Machine, Installer]> = eachOf(({ baremetal }) =>
  baremetal.flatMap(servers),
);

/** Each field of a column that can be judged. */
export function eachField(name: BaremetalColumn): Over<Installer, readonly [MachineField, Installer]> {
  return eachOf(({ baremetal }) => baremetal.flatMap((csv) => [...fieldsOf(csv, name)]));
}

/** Each section of a pass-through file that joins Keystone to a directory. */
export const eachDirectory: Over<Installer, readonly [Directory, Installer]> = eachOf((installer) =>
  installer.filesOf('passthrough').map(readPassthrough).flatMap(directoriesIn),
);

/** Each `cephcluster.csv`. */
export const eachCephCluster: Over<Installer, readonly [CephCluster, Installer]> = eachOf((installer) =>
  installer.filesOf('ceph-cluster').map(readCephCluster),
);

/** Each virtual machine that a plan of a control plane asks for. */
export const eachPlannedMachine: Over<Installer, readonly [Machine, Installer]> = eachOf(({ vmPlans }) =>
  vmPlans.flatMap(({ machines }) => machines),
);
