/** What the hypervisor and its storage need of the addresses around the floating IPs. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';

export const { vsaAddress, floatingEndWithVsa, floatingCidr, floatingStart, floatingEnd } = installerDefaults;
