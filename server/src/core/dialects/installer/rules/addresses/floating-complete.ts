/** The section `floating_ip` has three keys that belong together, and is needed as soon as addresses are not the defaults. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';

export const { floatingStart, floatingEnd, floatingCidr, managementCidr } = installerDefaults;
