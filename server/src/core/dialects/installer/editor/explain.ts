/** What a hover says of installer files beyond the schema; each kind of value has its own file. */

import { type BaremetalRole, baremetalRoles } from '../../../architecture/baremetal-roles.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import { markdown, type Part } from '../../../text/markdown.js';
import type { AssistContext } from '../../dialect.js';
import { machinesIn } from '../model/derived.js';
import type { EnvironmentJson, Installer } from '../model/installer-model.js';
import { aboutAddresses } from './explain-address.js';
import { aboutField } from './explain-machine.js';
import { aboutVlans } from './explain-vlan.js';
import { placeInCsv, placeInEnvironment } from './place.js';

export function explain(
  { model, file, facts }: AssistContext<Installer>,
  at: SyntaxNode | MapEntry,
): readonly Part[] {
  const value = at.type === 'entry' ? at.value : at;
  const text = value.type === 'scalar' ? String(value.value ?? '') : '';
  const line = at.type === 'entry' ? undefined : placeInCsv(model, file, at);
  if (line) return aboutField(model, line, text);
  const place = placeInEnvironment(model, file, at);
  if (!place) return [];
  const { environment, path } = place;
  // A key that no schema knows, half-typed for example, has nothing to be told beyond what stands there.
  if (!facts.schemaOf(value)) return [];
  const role = baremetalRoles.find(({ scaleKey }) => scaleKey === path);
  if (role) return aboutScale(model, environment, role);
  if (path === 'cloud_type') return aboutVersion(environment);
  return [...aboutVlans(environment, path), ...aboutAddresses(environment, path, text)];
}

function aboutVersion({ version, versionReason }: EnvironmentJson): readonly Part[] {
  if (!version) return [];
  return [
    markdown`This file is read as one for Helion OpenStack ${version}: ${versionReason ?? 'the settings say so'}.`,
  ];
}

/** How many machines there are, beside how many the file asks for. */
function aboutScale(
  { environment: only, machines: csv }: Installer,
  environment: EnvironmentJson,
  role: BaremetalRole,
): readonly Part[] {
  const machines = environment === only ? machinesIn(csv) : undefined;
  if (!csv || !machines) return [];
  const there = machines.filter((machine) => (machine.role?.value ?? machine.assigned) === role).length;
  const name = csv.file.uri.slice(csv.file.uri.lastIndexOf('/') + 1);
  const asked = environment.integer(role.scaleKey ?? '')?.value;
  const has = markdown`'${name}' has ${there === 1 ? 'one machine' : markdown`${there} machines`} of the role ${role.name}`;
  return [
    asked === undefined || asked === there ? markdown`${has}.` : markdown`${has}; ${asked} are asked for.`,
  ];
}
