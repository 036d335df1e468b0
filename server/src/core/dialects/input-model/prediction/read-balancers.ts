/** The load balancers of a control plane, in the order in which the processor takes them. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Balancer } from './cloud.js';
import { mapsIn, namedIn, type PlainMap, textIn, textsIn } from './plain.js';

interface BalancerSources {
  readonly groups: readonly PlainMap[];
  readonly orderedGroups: readonly PlainMap[];
}

/** Those of the control plane itself; without any, those that are in network groups. */
export function readBalancers(
  plane: string,
  map: PlainMap,
  { groups, orderedGroups }: BalancerSources,
): Balancer[] {
  const own = mapsIn(map, 'load-balancers');
  if (own.length > 0) {
    const home = homes(groups);
    return own.flatMap((each) => readBalancer(plane, each, home.get(textIn(each, 'name') ?? '')) ?? []);
  }
  return orderedGroups.flatMap((group) =>
    mapsIn(group, 'load-balancers').flatMap((each) => readBalancer(plane, each, textIn(group, 'name')) ?? []),
  );
}

/** The network group that names each balancer. */
function homes(groups: readonly PlainMap[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const group of groups) {
    const name = textIn(group, 'name');
    if (name === undefined) continue;
    for (const [balancer] of namedIn(group, 'load-balancers')) found.set(balancer, name);
  }
  return found;
}

function readBalancer(plane: string, map: PlainMap, group: string | undefined): Balancer | undefined {
  const [name, provider] = [textIn(map, 'name'), textIn(map, 'provider')];
  if (name === undefined || provider === undefined) return undefined;
  const tlsComponents = textsIn(map, 'tls-components');
  const withoutCertificate = map.has('tls-components') ? `${plane}-${name}-cert` : '';
  return {
    ...{ name, provider, group, tlsComponents },
    roles: textsIn(map, 'roles'),
    components: textsIn(map, 'components'),
    isShared: map.get('shared-address') !== false,
    externalName: map.has('external-name') ? (map.get('external-name') ?? null) : '',
    certFile: map.get('cert-file') ?? (map.has('cert-file') ? null : withoutCertificate),
    addresses: textsIn(map, 'vip-address'),
  };
}

/** Whether a balancer takes all components that no other one names. */
export function takesDefault({ components, tlsComponents }: Balancer): boolean {
  return components.includes(DEFAULT) || tlsComponents.includes(DEFAULT);
}
