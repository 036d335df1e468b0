/** Which new names a thing of a model may not be given, each with a sentence why. */
import type { AssistContext } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { NameKind } from '../model/model-kinds.js';
import { kindTitle } from '../rules/names/about-kinds.js';

/** Words that mean something else where a thing of the kind is named. */
const RESERVED: Readonly<Partial<Record<NameKind, readonly string[]>>> = {
  'network-group': ['default', 'all'],
  'provider-network': ['default', 'name'],
  'service-component': ['default', 'any', 'all', 'external', 'os'],
  service: ['all'],
};

/** Names that become parts of host names. */
const IN_HOST_NAMES: readonly string[] = [
  'control-plane',
  'cluster',
  'resource-group',
  'network-group',
  'load-balancer',
];

/** Kinds that share one space of names. */
const TOGETHER: readonly (readonly NameKind[])[] = [
  ['cluster', 'resource-group'],
  ['network-group', 'provider-network'],
];

export function refuseName(
  { model }: AssistContext<InputModel>,
  kind: string,
  name: string,
): string | undefined {
  const own = kind as NameKind;
  if (name.trim() === '') return 'A name must not be empty.';
  if (/[\r\n\t]/.test(name)) return 'A name must stand on one line.';
  if (RESERVED[own]?.includes(name))
    return `'${name}' has a meaning of its own where a ${kindTitle(own)} is named.`;
  if (IN_HOST_NAMES.includes(kind) && !/^[\w.-]+$/.test(name))
    return `The name of a ${kindTitle(own)} becomes part of host names: it may hold letters, digits, '-', '_' and '.' only.`;
  if (kind === 'physical-network' && /[\s:,]/.test(name))
    return `The name of a ${kindTitle(own)} must not hold blanks, colons or commas.`;
  return taken(model, own, name);
}

function taken({ frame, fleet }: InputModel, kind: NameKind, name: string): string | undefined {
  if (kind === 'server' && fleet.by('id').has(name)) return `There is a server '${name}' already.`;
  const kinds = TOGETHER.find((each) => each.includes(kind)) ?? [kind];
  const other = kinds.find((each) => frame.places(each, name).length > 0);
  if (other) return `There is a ${kindTitle(other)} '${name}' already.`;
  return frame.shipped(kind).includes(name)
    ? `'${name}' is a ${kindTitle(kind)} that comes with the product.`
    : undefined;
}
