/** What users set about installer files: the release that they are written for, where it is not to be found out. */
import { type InstallerVersion, installerVersionOf } from '../../../architecture/installer-versions.js';
import type { DialectOption, DialectOptions } from '../../../model/options.js';

const version = {
  id: 'installer.version',
  flag: 'installer-version',
  title: 'release',
  description:
    'The release of HP Helion OpenStack that installer files (JSON and baremetal.csv) are written for',
  values: ['1.0', '1.0.1', '1.1', '1.1.1'],
  defaultDescription: 'detected from the files',
} as const satisfies DialectOption;

export const installerOptions: readonly DialectOption[] = [version];

/** The release that is set, if one is. */
export function versionSet(options: DialectOptions): InstallerVersion | undefined {
  const set = options[version.id];
  return set === undefined ? undefined : installerVersionOf(set);
}
