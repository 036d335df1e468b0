/** `installer/env-var-empty`. */
import { test } from 'vitest';
import { envVarEmpty } from '../../../../../../server/src/core/dialects/installer/rules/helpers/env-var-empty.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('nothing, nothing in quotes and blanks; what a shell fills in, and variables of others', () => {
  checkRule(
    envVarEmpty,
    `
    #- /env_vars.sh
    export OVERCLOUD_CLOUD_TYPE=KVM
    export BM_NETWORK_GATEWAY=
    #      ^^^^^^^^^^^^^^^^^^ error: 'BM_NETWORK_GATEWAY' is empty and overrides its default. Set a value or remove the line.
    #      | fix: Remove 'BM_NETWORK_GATEWAY'
    #      | - export BM_NETWORK_GATEWAY=
    export CUSTOMER_ROUTER_IP=""
    #      ^^^^^^^^^^^^^^^^^^ error: 'CUSTOMER_ROUTER_IP' is empty...
    export FLOATING_START='  '
    #      ^^^^^^^^^^^^^^ error: 'FLOATING_START' is empty...
    export BM_NETWORK_SEED_IP=$SEED
    export PROXY=
    export FLOATING_END= 10.71.5.9
    export FLOATING_CIDR= # later
    #      ^^^^^^^^^^^^^ error: 'FLOATING_CIDR' is empty...
    export BRIDGE_INTERFACE=em2
    `,
  );
});
