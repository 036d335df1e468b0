/** The names that the installer gives to the Service network: they have to be in both lists, as they are. */
import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import { formatMapping } from './about-mappings.js';

export const { network, bridge } = serviceNetwork;

export const needed = formatMapping(serviceNetwork);
