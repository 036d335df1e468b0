/** Examples that several pages about brocade show. */
import {
  activateOption,
  fabricAddressOption,
  fabricNamesOption,
  zoneManagerSection,
} from '../../../../architecture/zone-manager.js';
import { passthroughText, sections } from './passthrough-examples.js';

export const FILE = 'overcloud_brocade_config.json';

export const brocade = (names: string, option: string = activateOption.right) =>
  passthroughText({
    cinder: {
      config: sections({
        DEFAULT: { zoning_mode: 'fabric' },
        [zoneManagerSection]: { [fabricNamesOption]: names },
        BRCD_FAB_A: { [fabricAddressOption]: '172.20.3.28', [option]: 'true' },
      }),
    },
  });
