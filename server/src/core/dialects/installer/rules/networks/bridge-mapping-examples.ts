/** Examples that several pages about bridge mapping show. */

export const MAPPINGS = 'svc.overcloud_bridge_mappings';
