/** Examples that several pages about endpoints show. */

export const SOURCE = 'Ardana configuration processor, resolution of consumed services';

export const OWN = `product:
  version: 2

service-components:
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
    multi-consumers:
      default: block
    endpoints:
      - port: '7000'
        roles:
          - internal
  - name: own-api
    mnemonic: OWN-API
    service: foundation
    consumes-services:
      - service-name: own-store
`;
