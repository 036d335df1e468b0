/** Examples that several pages about tags together show. */
import { tagsExample, vlanTag } from './examples.js';

export const SOURCE = 'Ardana configuration processor, generator of network tags';

export const GOOD = tagsExample([vlanTag(), 'neutron.networks.vxlan']);
