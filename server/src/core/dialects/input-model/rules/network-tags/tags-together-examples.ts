/** Examples that several pages about tags together show. */
import { tagsExample, vlanTag } from './examples.js';

export const GOOD = tagsExample([vlanTag(), 'neutron.networks.vxlan']);
