/** Examples that several pages about allocation show. */

export const FIRST = 'environment.json node-type.0.interface-map.0.logical-network-map';
