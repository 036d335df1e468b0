/** Examples that several pages about brocade show. */
import { FABRIC_OPTION, MANAGER, NAMES, RIGHT } from './about-brocade.js';
import { passthroughText, sections } from './passthrough-examples.js';

export const FILE = 'overcloud_brocade_config.json';

export const brocade = (names: string, option = RIGHT) =>
  passthroughText({
    cinder: {
      config: sections({
        DEFAULT: { zoning_mode: 'fabric' },
        [MANAGER]: { [NAMES]: names },
        BRCD_FAB_A: { [FABRIC_OPTION]: '172.20.3.28', [option]: 'true' },
      }),
    },
  });
