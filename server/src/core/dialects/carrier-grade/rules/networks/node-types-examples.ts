/** Examples that several pages about node types show. */

export const FIRST = 'environment.json node-type.0.interface-map.0';
