/**
 * The names of a cloud directory: failure zones, node types, interfaces and logical networks, in whatever file and
 * value they occur. Many are parts of values: `CCN-001-001` names the node type CCN, and a `ref` names three things.
 */
import type { NamedPlace, Names } from '../../../model/facts.js';
import type { Value } from '../../../model/value.js';
import type { Span } from '../../../text/span.js';
import { type CarrierGrade, type LogicalNetwork, networksOf } from './carrier-grade-model.js';

type CarrierGradeName = 'failure-zone' | 'node-type' | 'interface' | 'logical-network';

/**
 * Only of the files that the cloud uses: a copy beside them has the same names and means nothing. Values that are a name
 * as a whole are in the schemas.
 */
export function namesOf(model: CarrierGrade): Names {
  return { definitions: definitionsOf(model), references: referencesOf(model) };
}

function definitionsOf({ definition, environment }: CarrierGrade): NamedPlace[] {
  const types = environment?.nodeTypes.items ?? [];
  return [
    ...(definition?.failureZones.items ?? []).map((zone) => placeOf('failure-zone', zone)),
    ...types.flatMap(({ name }) => (name ? [placeOf('node-type', name)] : [])),
    ...types.flatMap(({ name, interfaces }) =>
      interfaces.items.flatMap((each) =>
        each.name && name ? [{ ...placeOf('interface', each.name), scope: name.value }] : [],
      ),
    ),
    ...(environment?.defined ?? []).flatMap(({ name }) => (name ? [placeOf('logical-network', name)] : [])),
  ];
}

function referencesOf(model: CarrierGrade): NamedPlace[] {
  const { definition, environment, provision, nodes, controlPlaneFiles } = model;
  const servers = [...(provision?.servers.items ?? []), ...(nodes?.servers.items ?? [])];
  return [
    ...servers.flatMap(({ group }) => (group ? typeIn(group) : [])),
    ...controlPlaneFiles.flatMap(({ tiers }) =>
      tiers.items.flatMap(({ nodeType }) => (nodeType ? typeIn(nodeType) : [])),
    ),
    ...(definition?.controlPlanes.items ?? []).flatMap(({ resourceNodes }) =>
      resourceNodes.items.flatMap(({ type }) => (type ? typeIn(type) : [])),
    ),
    ...(environment ? networksOf(environment) : []).flatMap(ofNetwork),
  ];
}

/** The failure zones of compute proxies in `vars/esx.json`. */
export function proxyZones(model: CarrierGrade): readonly Value<string>[] {
  const esx = model.varsOf('esx');
  if (!esx) return [];
  const { reader, properties } = esx;
  return reader.list(properties, 'compute_proxy').items.flatMap((item) => {
    const zone = reader.value(reader.section(item), 'failure-zone', ({ value }) =>
      typeof value === 'string' ? value : undefined,
    );
    return zone ? [zone] : [];
  });
}

/** What stands before the first dash of `CCN-001-001` or `ccn-001`, or the whole of `cpn`. */
function typeIn(value: Value<string>): NamedPlace[] {
  const written = /^[A-Za-z]+/.exec(value.value)?.[0];
  if (written === undefined) return [];
  const lower = written === written.toLowerCase();
  return [
    {
      ...placeOf('node-type', value),
      name: written.toUpperCase(),
      part: within(value, 0, written.length),
      ...(lower && { write: (name: string) => name.toLowerCase() }),
    },
  ];
}

/** A `ref` names a node type, one of its interfaces, and a network; the name beside it is the network again. */
function ofNetwork({ ref, name }: LogicalNetwork): NamedPlace[] {
  if (!ref) return [];
  const beside = name ? [placeOf('logical-network', name)] : [];
  const match = /^([A-Za-z]+)-([^-]+)-(.+)$/.exec(ref.value);
  if (!match) return beside;
  const [, type = '', interfaceName = '', network = ''] = match;
  const second = type.length + 1;
  const third = second + interfaceName.length + 1;
  return [
    ...beside,
    ...typeIn(ref),
    {
      ...placeOf('interface', ref),
      name: interfaceName,
      scope: type.toUpperCase(),
      part: within(ref, second, interfaceName.length),
    },
    { ...placeOf('logical-network', ref), name: network, part: within(ref, third, network.length) },
  ];
}

function placeOf(kind: CarrierGradeName, { value, node, at }: Value<string>): NamedPlace {
  return { kind, name: value, file: at.file, node };
}

/** Offsets in the source of a text in quotes; its characters are never escaped in names. */
function within({ node }: Value<string>, start: number, length: number): Span {
  const quote = node.style === 'plain' ? 0 : 1;
  return { start: start + quote, end: start + quote + length };
}
