/** The releases of Helion OpenStack 1.x as far as installer files differ between them. Source: domain documents 1.0 and 1.1, pages JSON and CSV. */

/** `1.0` means 1.0 and 1.0.1, whose files are the same. */
export type InstallerVersion = '1.0' | '1.1' | '1.1.1';

const installerVersions: readonly InstallerVersion[] = ['1.0', '1.1', '1.1.1'];

/** Reads what a user sets or a file name holds: `1.0.1` is a 1.0. */
export function installerVersionOf(text: string): InstallerVersion | undefined {
  if (text === '1.0.1') return '1.0';
  return installerVersions.find((version) => version === text);
}

/** Is `version` at least `other`? */
export function isAtLeast(version: InstallerVersion, other: InstallerVersion): boolean {
  return installerVersions.indexOf(version) >= installerVersions.indexOf(other);
}
