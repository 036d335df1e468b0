/** Load balancers with their virtual addresses, and the components behind them. */
import { said, saidIf, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { InputModel } from '../model/input-model.js';
import type { Balancer, Plane } from '../prediction/cloud.js';
import type { Vip } from '../prediction/endpoints.js';
import { grown } from '../prediction/grown.js';
import { text } from './networks.js';
import type { Predicted } from './predicted.js';
import { balancerOf, networkGroupOf } from './references.js';
import { addressTrait } from './servers.js';

export function balancerThings({ model, prediction, known }: Predicted): Thing[] {
  const { cloud, endpoints } = prediction;
  return cloud.planes.values().flatMap((plane) =>
    plane.balancers.map((balancer): Thing => {
      const { name, provider, group, roles, externalName, certFile } = balancer;
      const place = endpoints.get(plane)?.addresses.get(balancer);
      return {
        ...balancerOf(plane.name, name),
        label: name,
        traits: {
          ...(known.hasAddresses ? addressTrait(place?.address, place?.network) : { address: UNTOLD }),
          provider: said(provider),
          ...(group !== undefined && { networkGroup: { words: [networkGroupOf(group)], shown: group } }),
          ...saidIf('roles', [...roles].sort().join(', ')),
          ...saidIf('externalName', text(externalName)),
          ...saidIf('certificate', text(certFile)),
        },
        signs: [
          `use:${[provider, [...roles].sort().join(), balancer.components, balancer.tlsComponents].join('|')}`,
          ...(group === undefined ? [] : [`group:${group}`]),
        ],
        at: () => balancerAt(model, plane, balancer),
      };
    }),
  );
}

export function endpointThings({ model, prediction: { cloud, endpoints }, known }: Predicted): Thing[] {
  return cloud.planes.values().flatMap((plane) => {
    const byBalancer = new Map<Balancer, Map<string, Vip[]>>();
    for (const { value: byComponent } of endpoints.get(plane)?.vips ?? [])
      for (const vip of byComponent.values().flat()) {
        const components = grown(byBalancer, vip.balancer, () => new Map<string, Vip[]>());
        grown(components, vip.component, () => []).push(vip);
      }
    return [...byBalancer].flatMap(([balancer, components]) =>
      [...components].map(([component, vips]): Thing => {
        const [first] = vips;
        return {
          kind: 'endpoint',
          key: [balancerOf(plane.name, balancer.name), component],
          label: component,
          traits: {
            ports: known.open.has('endpoint') ? UNTOLD : said(vips.map(portOf).sort().join(', ')),
            // A shared address is that of the balancer.
            ...(balancer.isShared ? {} : addressTrait(first?.address, first?.network)),
          },
          at: () => balancerAt(model, plane, balancer),
        };
      }),
    );
  });
}

function portOf({ port, isTls, roles }: Vip): string {
  return `${port}${isTls ? ' with TLS' : ''} (${[...roles].sort().join(', ')})`;
}

/** In the control plane, or in a network group. */
function balancerAt({ frame }: InputModel, plane: Plane, { name }: Balancer): NodePlace | undefined {
  const holders = [frame.find('control-planes', plane.name), ...frame.list('network-groups')];
  for (const holder of holders) {
    const found = holder?.items('load-balancers').items.find((each) => each.name === name);
    if (found) return found.nameAt;
  }
  return undefined;
}
