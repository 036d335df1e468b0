import { test } from 'vitest';
import { bmGatewayOutside } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-outside.js';
import { checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", "baremetal": { ${members} } }`;

test('where the seed VM is misplaced, its being the gateway is what else is said', () => {
  const members =
    '"network_cidr": "10.1.0.0/24", "network_seed_ip": "10.2.0.3", "network_gateway": "10.2.0.3"';
  checkSilent(bmGatewayOutside, kvm(members));
});
