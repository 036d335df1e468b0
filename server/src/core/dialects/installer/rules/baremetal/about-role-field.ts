/** The eighth field: a role that the installer knows, and nothing behind it but `:deleted`. */

import {
  type BaremetalRole,
  baremetalRole,
  baremetalRoles,
} from '../../../../architecture/baremetal-roles.js';
import { didYouMean } from '../../../../rules/kit/did-you-mean.js';
import type { BaremetalCsv, Installer } from '../../model/installer-model.js';

/** A role as it is written: the name, and what stands behind a colon. */
export function readRole(text: string): { readonly name: string; readonly suffix: string | undefined } {
  const colon = text.indexOf(':');
  return colon < 0
    ? { name: text, suffix: undefined }
    : { name: text.slice(0, colon).trimEnd(), suffix: text.slice(colon + 1).trimStart() };
}

/** What each role may be called by somebody who does not look it up, with the role. */
const NAMES: ReadonlyMap<string, BaremetalRole> = new Map(
  baremetalRoles.flatMap((role) =>
    [role.name, role.name.replace('Overcloud', ''), role.planKey?.replaceAll('-', '')].flatMap((name) =>
      name === undefined ? [] : [[name, role] as const],
    ),
  ),
);

/** The role that was most likely meant, and whether nothing else can be. */
export function nearestRole(
  text: string,
): { readonly role: BaremetalRole; readonly isCertain: boolean } | undefined {
  const word = text.toLowerCase().replace(/[-_\s]/g, '');
  const whole = didYouMean(word, NAMES.keys());
  const { word: name, isCertain } =
    whole.word === undefined ? didYouMean(word.replace(/^overcloud/, ''), NAMES.keys()) : whole;
  const role = name === undefined ? undefined : NAMES.get(name);
  return role && { role, isCertain };
}

/** Where the name stands in a field, which may have blanks around it. */
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
  if (!role) throw new Error(`There is no role '${name}'.`);
  return role;
}
