import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { lbProviderNotOnGroup } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-provider-not-on-group.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-provider-not-on-group', () => {
  test('a group that is listed is as good as one that is forced', () => {
    checkModel(lbProviderNotOnGroup, {}, { files: { 'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace('        forced-network-groups:\n', '') } });
  });

  test('an interface that cannot be read may carry it', () => {
    checkModel(lbProviderNotOnGroup, {}, { files: { 'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace('forced-network-groups:\n          - EXTERNAL-API', 'forced-network-groups: ["{{ group }}"]') } });
  });

  test('two groups that name the load balancer are told elsewhere', () => {
    checkModel(lbProviderNotOnGroup, {}, { files: { 'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace('        forced-network-groups:\n          - EXTERNAL-API\n', ''), 'data/network_groups.yml': exampleFile('data/network_groups.yml').replace('- internal-lb', '- internal-lb\n      - external-lb') } });
  });

  test('a cluster that needs no server', () => {
    checkModel(lbProviderNotOnGroup, {}, { files: { 'data/net_interfaces.yml': exampleFile('data/net_interfaces.yml').replace('        forced-network-groups:\n          - EXTERNAL-API\n', ''), 'data/control_plane.yml': exampleFile('data/control_plane.yml').replace('member-count: 2', 'min-count: 0') } });
  });
});
