/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
lb-cert-format
  Change to 'cert-1'
    -          default:
    -            - cert-1
    -            - cert-2
    +          default: cert-1
  Change to 'cert-2'
    -          default:
    -            - cert-1
    -            - cert-2
    +          default: cert-2
lb-cert-missing-entry
  Add 'default: default-cert'
    +          default: default-cert
lb-external-name-duplicate
  Remove this 'external-name'
    -        external-name: cloud.example.com
lb-in-both
  Refer to 'lb' of 'control-plane-1' here
    -      - name: lb
    -        provider: ip-cluster
    -        components:
    -          - default
    -        roles:
    -          - internal
    -          - admin
    +      - lb
lb-netgroup-multi-cp
  Move 'lb' to 'control-plane-1'
    +    load-balancers:
    +      - name: lb
    +        provider: ip-cluster
    +        components: [default]
    +        roles: [internal, admin]
    -      - name: lb
    -        provider: ip-cluster
    -        components:
    -          - default
    -        roles:
    -          - internal
    -          - admin
    +      - lb
  Move 'lb' to 'control-plane-2'
    +    load-balancers:
    +      - name: lb
    +        provider: ip-cluster
    +        components: [default]
    +        roles: [internal, admin]
    -      - name: lb
    -        provider: ip-cluster
    -        components:
    -          - default
    -        roles:
    -          - internal
    -          - admin
    +      - lb
lb-no-internal
  Add the load balancer 'lb-2' to 'MANAGEMENT'
    +      - name: lb-2
    +        provider: ip-cluster
    +        roles: [internal, admin]
    +        components: [default]
    +      - lb-2
lb-role-missing
  Add the load balancer 'extlb' to 'EXTERNAL-API'
    +      - name: extlb
    +        provider: ip-cluster
    +        roles: [public]
    +        components: [default]
    +    load-balancers: [extlb]
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
