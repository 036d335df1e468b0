/** Places in `environment.json` that several pages break. */

export const INTERFACE = 'environment.json node-type.0.interface-map.0';

export const NETWORKS = `${INTERFACE}.logical-network-map`;

export const REF = 'environment.json node-type.2.interface-map.0.logical-network-map.0.ref';
