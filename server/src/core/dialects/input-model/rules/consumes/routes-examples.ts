/** Components that consume another one in a separate network group, for the examples of rules. */
import { exampleFile } from '../../examples.js';
import { controllerInterfaces, moreNetworks, withFiles } from '../server-networks/examples.js';

export const SOURCE = 'Ardana configuration processor, route generator';

const PLANE = 'data/control_plane.yml';
const GROUPS = 'data/network_groups.yml';

/** The routes of the group MANAGEMENT as they are in the example model, and with one to the other group. */
export const ROUTES = '    routes:\n      - default\n';
export const WITH_ROUTE = '    routes:\n      - STORE\n      - default\n';

function definitions(hasVip: boolean): string {
  return `product:
  version: 2

service-components:
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
    endpoints:
      - port: '7000'
        has-vip: ${hasVip}
        roles:
          - internal
  - name: own-api
    mnemonic: OWN-API
    service: foundation
    consumes-services:
      - service-name: own-store
`;
}

const BALANCER =
  '      - name: store-lb\n        provider: ip-cluster\n        roles:\n          - internal\n        components:\n          - own-store\n';

/** Compute servers with a component that consumes one on the controllers, which listens in a separate network group. */
export function routeExample(hasVip: boolean, managementRoutes: string) {
  return withFiles(() => {
    const more = moreNetworks([
      {
        name: 'STORE',
        lines: 'vlanid: 120\ncidr: 10.0.20.0/24\ngateway-ip: 10.0.20.1',
        group: `component-endpoints:\n  - own-store\n${hasVip ? 'load-balancers:\n  - store-lb\n' : ''}`,
      },
    ]);
    return {
      ...more,
      [GROUPS]: (more[GROUPS] ?? '').replace(ROUTES, managementRoutes),
      ...controllerInterfaces(
        '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n    - STORE\n  forced-network-groups:\n    - EXTERNAL-API',
      ),
      'data/own_services.yml': definitions(hasVip),
      [PLANE]: exampleFile(PLANE)
        .replace('          - ntp-client\n', '          - ntp-client\n          - own-api\n')
        .replace('          - ntp-server\n', '          - ntp-server\n          - own-store\n')
        .replace('    load-balancers:\n', `    load-balancers:\n${hasVip ? BALANCER : ''}`),
    };
  });
}
