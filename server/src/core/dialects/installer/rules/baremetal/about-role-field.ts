/** The eighth field: a role that the installer knows, and nothing behind it but `:deleted`. */

import {
  type BaremetalRole,
  baremetalRole,
  baremetalRoles,
} from '../../../../architecture/baremetal-roles.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import type { BaremetalCsv, Installer } from '../../model/installer-model.js';

/** A role as it is written: the name, and what is behind a colon. */
export function readRole(text: string): { readonly name: string; readonly suffix: string | undefined } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { name: text, suffix: undefined }
    : { name: text.slice(0, colon).trimEnd(), suffix: text.slice(colon + 1).trimStart() };
}

/** What people call a role besides its name, and what plans do: products, services, and the long form of `SO`. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  OvercloudControl: ['controlplane'],
  OvercloudSwiftStorage: ['swift', 'objectstorage', 'objectstore', 'starterswift', 'swiftstarter'],
  OvercloudVSAStorage: ['vsa', 'storevirtual', 'storevirtualvsa', 'blockstorage'],
  OvercloudVSAAOStorage: ['vsaao', 'storevirtualao', 'adaptiveoptimization'],
  OvercloudSOSwiftStorage: [
    'scaleoutswift',
    'scaleoutstorage',
    'scaleoutobjectstorage',
    'soswift',
    'sostorage',
  ],
  OvercloudSOSwiftProxy: ['swiftproxy', 'scaleoutproxy', 'soproxy', 'proxy'],
  OvercloudCompute: ['nova', 'novacompute', 'hypervisor', 'kvm', 'kvmcompute'],
};

/** What each role may be called by somebody who does not look it up, with the role. */
const NAMES: ReadonlyMap<string, BaremetalRole> = new Map(
  baremetalRoles.flatMap((role) =>
    [role.name, role.name.replace('Overcloud', ''), role.planKey?.replaceAll('-', '')].flatMap((name) =>
      name === undefined ? [] : [[name, role] as const],
    ),
  ),
);

interface MeantRole {
  readonly role: BaremetalRole;
  readonly isCertain: boolean;
}

/** The same words in small letters, and the other names. */
const SMALL: ReadonlyMap<string, MeantRole> = new Map<string, MeantRole>([
  ...baremetalRoles.flatMap((role) =>
    (OTHER_NAMES[role.name] ?? []).map((name) => [name, { role, isCertain: false }] as const),
  ),
  ...[...NAMES].map(([name, role]) => [name.toLowerCase(), { role, isCertain: true }] as const),
]);

/** The role that was most likely meant, and whether nothing else can be. */
export function nearestRole(text: string): MeantRole | undefined {
  const word = text.toLowerCase().replace(/[-_\s]/g, '');
  const called = SMALL.get(word) ?? SMALL.get(word.replace(/^overcloud|nodes?$/g, ''));
  if (called) return called;
  const whole = didYouMean(word, NAMES.keys());
  const { word: name, isCertain } =
    whole.word === undefined ? didYouMean(word.replace(/^overcloud/, ''), NAMES.keys()) : whole;
  const role = name === undefined ? undefined : NAMES.get(name);
  return role && { role, isCertain };
}

/** Where the name is in a field, which may have blanks around it. */
export function partOf(source: string, name: string): { readonly start: number; readonly end: number } {
  const start = source.indexOf(name);
  return { start, end: start + name.length };
}

/** Helion OpenStack 1.0 has no column for roles. */
export function isBeforeRoles(csv: BaremetalCsv, installer: Installer): boolean {
  return (installer.environment?.version ?? csv.version) === '1.0';
}

export function roleNamed(name: string): BaremetalRole {
  const role = baremetalRole(name);
  if (!role) throw new Error(`Unknown role '${name}'.`);
  return role;
}
