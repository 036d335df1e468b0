/** The values that may be at the cursor in an installer file. */
import { installerVersionOf, isAtLeast } from '../../../architecture/installer-versions.js';
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import type { Installer } from '../model/installer-model.js';
import { lineValues } from './baremetal-values.js';
import { environmentValues } from './environment-values.js';
import { csvOf, placeInEnvironment } from './place.js';

export function values(
  { model, file }: AssistContext<Installer>,
  { parent, schema, index }: ValuePlace,
): readonly ValueSuggestion[] | undefined {
  if (parent.type === 'seq' && index !== undefined) {
    const csv = csvOf(model, file);
    return csv && lineValues(model, csv, parent, index);
  }
  // Right after the colon a list begins with a bracket, not with one of its items.
  if (parent.type === 'entry' && schema?.type === 'array') return undefined;
  const place = placeInEnvironment(model, file, parent);
  return place && environmentValues(model, place.environment, place.path);
}

/** Keys that are known, and that no new file should have: the first is always three, the second was never released. */
const NOT_PROPOSED = ['controller_scale', 'ldap'];

/** Two keys for one variable: only one of them is written. */
const EITHER = ['bridge_mappings', 'svc.overcloud_bridge_mappings'];

/** Keys of the other kind of cloud or of a later release, and those that are there under another name. */
export function unwantedKeys(
  { model, file, facts }: AssistContext<Installer>,
  map: SyntaxNode,
): readonly string[] {
  const place = placeInEnvironment(model, file, map);
  if (!place) return [];
  const { environment, path } = place;
  const cloud = environment.cloudType?.value;
  // A release that is only guessed is guessed from the very keys that are missing.
  const release = environment.versionReason === undefined ? environment.version : undefined;
  const written = map.type === 'map' ? map.entries.map(({ key }) => String(key.value)) : [];
  const unwanted = Object.entries(facts.schemaOf(map)?.properties ?? {}).flatMap(([key, own]) => {
    const since = installerVersionOf(own['x-since'] ?? '');
    const isOthers = cloud && own['x-cloud'] && own['x-cloud'] !== cloud;
    const isLater = release && since && !isAtLeast(release, since);
    const isThere = Object.keys(own['x-other-names'] ?? {}).some((name) => written.includes(name));
    return isOthers || isLater || isThere ? [key] : [];
  });
  const prefix = path === '' ? '' : `${path}.`;
  const either = EITHER.some((each) => environment.state(each) === 'written') ? EITHER : [];
  const others = [...NOT_PROPOSED, ...either].flatMap((each) =>
    each.startsWith(prefix) ? [each.slice(prefix.length)] : [],
  );
  return [...unwanted, ...others];
}
