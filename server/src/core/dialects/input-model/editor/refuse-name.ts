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
  if (name.trim() === '') return 'The name must not be empty.';
  if (/[\r\n\t]/.test(name)) return 'The name must be on one line.';
  if (RESERVED[own]?.includes(name))
    return `'${name}' is a reserved word and cannot be the name of a ${kindTitle(own)}.`;
  if (IN_HOST_NAMES.includes(kind) && !/^[\w.-]+$/.test(name))
    return `The name of a ${kindTitle(own)} is part of host names. Use only letters, digits, '-', '_' and '.'.`;
  if (kind === 'physical-network' && /[\s:,]/.test(name))
    return `The name of a ${kindTitle(own)} must not contain spaces, colons or commas.`;
  return taken(model, own, name);
}

function taken({ frame, fleet }: InputModel, kind: NameKind, name: string): string | undefined {
  if (kind === 'server' && fleet.by('id').has(name)) return `Duplicate server '${name}'.`;
  const kinds = TOGETHER.find((each) => each.includes(kind)) ?? [kind];
  const other = kinds.find((each) => frame.places(each, name).length > 0);
  if (other) return `Duplicate ${kindTitle(other)} '${name}'.`;
  return frame.shipped(kind).includes(name)
    ? `'${name}' is already a ${kindTitle(kind)} of the product.`
    : undefined;
}
